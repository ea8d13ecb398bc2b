//! Polish.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[Language {
    tag: "pl",
    cues: &[
        (
            ReadMore,
            "
            Czytaj więcej | Czytaj dalej | Czytaj całość | Czytaj cały artykuł | Czytaj artykuł
            Czytaj więcej tutaj | Przeczytaj całość | Przeczytaj cały artykuł | Przeczytaj więcej
            Przeczytaj artykuł | Dowiedz się więcej | Zobacz więcej | Pokaż więcej | Więcej informacji
            Więcej tutaj | Cały artykuł | Cały tekst | Rozwiń artykuł | Obejrzyj wideo | Zobacz wideo
            Zobacz cały artykuł | Kliknij, aby przeczytać | Kontynuuj czytanie | Dalszy ciąg artykułu
            Załaduj więcej
            ",
        ),
        (
            AlsoRead,
            "
            Czytaj też | Czytaj także | Czytaj również | Czytaj też: | Czytaj: | Czytaj więcej: | Czytaj więcej o
            Czytaj więcej na | Przeczytaj też | Przeczytaj także | Przeczytaj również | Przeczytaj:
            Warto przeczytać | Zobacz też | Zobacz także | Zobacz również | Zobacz: | Sprawdź też | Sprawdź także
            Sprawdź również | Sprawdź: | Obejrzyj też | Obejrzyj także | Obejrzyj: | Posłuchaj także
            Posłuchaj też | Posłuchaj: | Polecamy także | Polecamy również | Polecamy: | Więcej na ten temat
            Więcej o: | Więcej: | Powiązane: | Wideo: | Komentarz: | Analiza: | Wywiad:
            ",
        ),
        (
            Related,
            "
            Powiązane artykuły | Powiązane tematy | Powiązane treści | Powiązane wpisy | Podobne artykuły
            Podobne wpisy | Podobne tematy | Podobne wiadomości | Artykuły powiązane | Polecane
            Polecane artykuły | Polecane dla Ciebie | Polecamy | Redakcja poleca | Rekomendowane
            Rekomendowane dla Ciebie | Może Cię zainteresować | Może Cię zaciekawić | To może Cię zainteresować
            Te artykuły mogą Cię zainteresować | Mogą Cię zainteresować | Może zainteresować Cię | Warto zobaczyć
            Najczęściej czytane | Najchętniej czytane | Najpopularniejsze | Najnowsze | Najnowsze wiadomości
            Najnowsze artykuły | Najnowsze wpisy | Najważniejsze wiadomości | Ostatnie wpisy | Ostatnie wiadomości
            Popularne artykuły | Popularne wpisy | Popularne teraz | Pozostałe wiadomości | Inne artykuły
            Inni czytali również | Więcej artykułów | Więcej wiadomości | Więcej z kategorii
            Więcej od tego autora | Z ostatniej chwili | Następny artykuł | Poprzedni artykuł | Następny wpis
            Poprzedni wpis | Materiały powiązane | Wybrane dla Ciebie | Zobacz inne artykuły
            ",
        ),
        (
            Share,
            "
            Udostępnij | Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij na | Udostępnij na Facebooku
            Udostępnij na Twitterze | Udostępnij na X | Udostępnij przez | Udostępnij znajomym | Podziel się
            Podziel się artykułem | Podziel się na Facebooku | Podziel się ze znajomymi | Poleć znajomemu
            Poleć artykuł | Wyślij e-mailem | Wyślij mailem | Wyślij znajomemu | Drukuj | Drukuj artykuł
            Wydrukuj | Skopiuj link | Kopiuj link | Link skopiowany | Zapisz artykuł | Zapisz na później
            Tweetnij | Posłuchaj artykułu | Odsłuchaj artykuł | Lubię to
            ",
        ),
        (
            Newsletter,
            "
            Zapisz się | Zapisz się na newsletter | Zapisz się do newslettera | Zapisz się na nasz newsletter
            Subskrybuj | Subskrybuj nas | Subskrybuj newsletter | Zasubskrybuj | Zasubskrybuj nasz | Zaprenumeruj
            Wykup subskrypcję | Wykup dostęp | Kup dostęp | Kup prenumeratę | Masz już subskrypcję
            Masz już konto | Masz konto | Zaloguj się | Zaloguj się, aby | Zarejestruj się | Załóż konto
            Newsletter | Nasz newsletter | Otrzymuj najnowsze wiadomości | Otrzymuj powiadomienia
            Bądź na bieżąco | Twój adres e-mail | Adres e-mail | Podaj swój adres e-mail
            Artykuł dostępny tylko dla subskrybentów | Treść dostępna tylko dla
            Ten artykuł jest dostępny tylko dla | Wesprzyj nas | Wesprzyj naszą redakcję | Włącz powiadomienia
            Wyrażam zgodę na
            ",
        ),
        (
            Follow,
            "
            Obserwuj nas | Obserwuj nas na | Obserwuj nas w Google News | Śledź nas | Śledź nas na | Śledź nas w
            Polub nas na Facebooku | Polub nas | Polub nasz profil | Dołącz do nas | Dołącz do nas na
            Dołącz do naszej grupy | Dołącz do naszego kanału | Znajdź nas na | Znajdziesz nas na | Jesteśmy na
            Obserwuj autora | Obserwuj temat
            ",
        ),
        (
            App,
            "
            Pobierz aplikację | Pobierz naszą aplikację | Ściągnij aplikację | Zainstaluj aplikację
            Otwórz w aplikacji | Dostępne w Google Play | Dostępna w App Store | Czytaj w aplikacji
            ",
        ),
        (
            Advert,
            "
            Reklama | Reklamy | Reklama: | REKLAMA | Ogłoszenie | Ogłoszenia | Artykuł sponsorowany
            Materiał sponsorowany | Materiał partnera | Materiał partnerski | Materiał promocyjny
            Treść sponsorowana | Sponsorowane | Artykuł partnerski | Tekst sponsorowany
            Dalsza część tekstu pod reklamą | Dalsza część artykułu pod reklamą | Dalszy ciąg materiału pod wideo
            Dalsza część artykułu znajduje się pod | Ciąg dalszy artykułu pod reklamą | Koniec reklamy
            Zamknij reklamę | Autopromocja | Współpraca reklamowa
            ",
        ),
        (
            Byline,
            "
            Autor: | Autorka: | Autorzy: | Tekst: | Opracowanie: | Opracował | Opracowała | Oprac. | Redakcja:
            Redaktor: | Autor artykułu | Autor tekstu | O autorze | O autorce | Opublikowane przez | Opublikował
            Dodane przez | Napisane przez | Tłumaczenie: | Przełożył | Przełożyła | Rozmawiał | Rozmawiała
            ",
        ),
        (
            Published,
            "
            Opublikowano | Opublikowano: | Opublikowane | Data publikacji | Data dodania | Publikacja:
            Dodano | Dodano: | Utworzono | Data:
            ",
        ),
        (
            Updated,
            "
            Aktualizacja: | Zaktualizowano | Zaktualizowano: | Aktualizowano | Ostatnia aktualizacja
            Ostatnio zaktualizowano | Data aktualizacji | Data ostatniej aktualizacji | Zmodyfikowano
            ",
        ),
        (
            Legal,
            "
            Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | Prawa autorskie
            Materiał chroniony prawem autorskim | Copyright | © | Dalsze rozpowszechnianie | Kopiowanie zabronione
            Przedruk zabroniony | Polityka prywatności | Polityka cookies | Ustawienia prywatności
            Ustawienia cookies | Regulamin serwisu | Warunki korzystania | Artykuł zawiera linki afiliacyjne
            Informacja o cookies
            ",
        ),
        (
            Comments,
            "
            Komentarze | Komentarze: | Komentarz | Komentarzy | Brak komentarzy | Dodaj komentarz
            Dodaj swój komentarz | Dodaj odpowiedź | Napisz komentarz | Zostaw komentarz | Zostaw odpowiedź
            Skomentuj | Skomentuj artykuł | Zobacz komentarze | Pokaż komentarze | Pokaż wszystkie komentarze
            Wszystkie komentarze | Komentowanie wyłączone | Dołącz do dyskusji | Weź udział w dyskusji
            Anuluj pisanie odpowiedzi | Twój adres e-mail nie zostanie opublikowany | Opinie czytelników
            Co o tym sądzisz? | Co o tym myślisz? | Oceń artykuł | Czy ten artykuł był przydatny
            ",
        ),
        (
            Tags,
            "
            Tagi | Tagi: | Temat: | Tematy: | Słowa kluczowe | Kategoria: | Kategorie | Kategorie: | Dział:
            Etykiety | Hasztagi | Otagowano | Opublikowano w
            ",
        ),
        (
            Toc,
            "
            Spis treści | W tym artykule | W artykule: | Na tej stronie | Z tego artykułu dowiesz się
            Z artykułu dowiesz się | Przejdź do treści | Do góry | Powrót do góry | Wróć na górę
            ",
        ),
        (
            Contact,
            "
            Kontakt | Skontaktuj się z nami | Skontaktuj się z redakcją | Skontaktuj się z autorem | Napisz do nas
            Napisz do autora | Napisz do redakcji | Wyślij nam | Masz ciekawy temat | Masz temat
            Masz dla nas temat | Widzisz błąd | Zauważyłeś błąd | Znalazłeś błąd | Zgłoś błąd | Zgłoś uwagę
            Byłeś świadkiem | Jesteś świadkiem
            ",
        ),
    ],
}];
