//! Polish.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[Language {
    tag: "pl",
    cues: &[
        (
            ReadMore,
            "
            czytaj więcej | czytaj dalej | czytaj całość | czytaj cały artykuł | czytaj artykuł
            czytaj więcej tutaj | przeczytaj całość | przeczytaj cały artykuł | przeczytaj więcej
            przeczytaj artykuł | dowiedz się więcej | zobacz więcej | pokaż więcej | więcej informacji
            więcej tutaj | cały artykuł | cały tekst | rozwiń artykuł | obejrzyj wideo | zobacz wideo
            zobacz cały artykuł | kliknij aby przeczytać | kontynuuj czytanie | dalszy ciąg artykułu
            załaduj więcej
            ",
        ),
        (
            AlsoRead,
            "
            czytaj też | czytaj także | czytaj również | czytaj też: | czytaj: | czytaj więcej: | czytaj więcej o
            czytaj więcej na | przeczytaj też | przeczytaj także | przeczytaj również | przeczytaj:
            warto przeczytać | zobacz też | zobacz także | zobacz również | zobacz: | sprawdź też | sprawdź także
            sprawdź również | sprawdź: | obejrzyj też | obejrzyj także | obejrzyj: | posłuchaj także
            posłuchaj też | posłuchaj: | polecamy także | polecamy również | polecamy: | więcej na ten temat
            więcej o: | więcej: | powiązane: | wideo: | komentarz: | analiza: | wywiad:
            ",
        ),
        (
            Related,
            "
            powiązane artykuły | powiązane tematy | powiązane treści | powiązane wpisy | podobne artykuły
            podobne wpisy | podobne tematy | podobne wiadomości | artykuły powiązane | polecane
            polecane artykuły | polecane dla ciebie | polecamy | redakcja poleca | rekomendowane
            rekomendowane dla ciebie | może cię zainteresować | może cię zaciekawić | to może cię zainteresować
            te artykuły mogą cię zainteresować | mogą cię zainteresować | może zainteresować cię | warto zobaczyć
            najczęściej czytane | najchętniej czytane | najpopularniejsze | najnowsze | najnowsze wiadomości
            najnowsze artykuły | najnowsze wpisy | najważniejsze wiadomości | ostatnie wpisy | ostatnie wiadomości
            popularne artykuły | popularne wpisy | popularne teraz | pozostałe wiadomości | inne artykuły
            inni czytali również | więcej artykułów | więcej wiadomości | więcej z kategorii
            więcej od tego autora | z ostatniej chwili | następny artykuł | poprzedni artykuł | następny wpis
            poprzedni wpis | materiały powiązane | wybrane dla ciebie | zobacz inne artykuły
            ",
        ),
        (
            Share,
            "
            udostępnij | udostępnij artykuł | udostępnij ten artykuł | udostępnij na | udostępnij na facebooku
            udostępnij na twitterze | udostępnij na x | udostępnij przez | udostępnij znajomym | podziel się
            podziel się artykułem | podziel się na facebooku | podziel się ze znajomymi | poleć znajomemu
            poleć artykuł | wyślij e mailem | wyślij mailem | wyślij znajomemu | drukuj | drukuj artykuł
            wydrukuj | skopiuj link | kopiuj link | link skopiowany | zapisz artykuł | zapisz na później
            tweetnij | posłuchaj artykułu | odsłuchaj artykuł | lubię to
            ",
        ),
        (
            Newsletter,
            "
            zapisz się | zapisz się na newsletter | zapisz się do newslettera | zapisz się na nasz newsletter
            subskrybuj | subskrybuj nas | subskrybuj newsletter | zasubskrybuj | zasubskrybuj nasz | zaprenumeruj
            wykup subskrypcję | wykup dostęp | kup dostęp | kup prenumeratę | masz już subskrypcję
            masz już konto | masz konto | zaloguj się | zaloguj się aby | zarejestruj się | załóż konto
            newsletter | nasz newsletter | otrzymuj najnowsze wiadomości | otrzymuj powiadomienia
            bądź na bieżąco | twój adres e mail | adres e mail | podaj swój adres e mail
            artykuł dostępny tylko dla subskrybentów | treść dostępna tylko dla
            ten artykuł jest dostępny tylko dla | wesprzyj nas | wesprzyj naszą redakcję | włącz powiadomienia
            wyrażam zgodę na
            ",
        ),
        (
            Follow,
            "
            obserwuj nas | obserwuj nas na | obserwuj nas w google news | śledź nas | śledź nas na | śledź nas w
            polub nas na facebooku | polub nas | polub nasz profil | dołącz do nas | dołącz do nas na
            dołącz do naszej grupy | dołącz do naszego kanału | znajdź nas na | znajdziesz nas na | jesteśmy na
            obserwuj autora | obserwuj temat
            ",
        ),
        (
            App,
            "
            pobierz aplikację | pobierz naszą aplikację | ściągnij aplikację | zainstaluj aplikację
            otwórz w aplikacji | dostępne w google play | dostępna w app store | czytaj w aplikacji
            ",
        ),
        (
            Advert,
            "
            reklama | reklamy | reklama: | ogłoszenie | ogłoszenia | artykuł sponsorowany
            materiał sponsorowany | materiał partnera | materiał partnerski | materiał promocyjny
            treść sponsorowana | sponsorowane | artykuł partnerski | tekst sponsorowany
            dalsza część tekstu pod reklamą | dalsza część artykułu pod reklamą | dalszy ciąg materiału pod wideo
            dalsza część artykułu znajduje się pod | ciąg dalszy artykułu pod reklamą | koniec reklamy
            zamknij reklamę | autopromocja | współpraca reklamowa
            ",
        ),
        (
            Byline,
            "
            autor: | autorka: | autorzy: | tekst: | opracowanie: | opracował | opracowała | oprac | redakcja:
            redaktor: | autor artykułu | autor tekstu | o autorze | o autorce | opublikowane przez | opublikował
            dodane przez | napisane przez | tłumaczenie: | przełożył | przełożyła | rozmawiał | rozmawiała
            ",
        ),
        (
            Published,
            "
            opublikowano | opublikowano: | opublikowane | data publikacji | data dodania | publikacja:
            dodano | dodano: | utworzono | data:
            ",
        ),
        (
            Updated,
            "
            aktualizacja: | zaktualizowano | zaktualizowano: | aktualizowano | ostatnia aktualizacja
            ostatnio zaktualizowano | data aktualizacji | data ostatniej aktualizacji | zmodyfikowano
            ",
        ),
        (
            Legal,
            "
            wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa autorskie
            materiał chroniony prawem autorskim | copyright | © | dalsze rozpowszechnianie | kopiowanie zabronione
            przedruk zabroniony | polityka prywatności | polityka cookies | ustawienia prywatności
            ustawienia cookies | regulamin serwisu | warunki korzystania | artykuł zawiera linki afiliacyjne
            informacja o cookies
            używamy plików cookie | ta strona używa plików cookie | ta strona korzysta z plików cookie
            nasza strona używa plików cookie | serwis wykorzystuje pliki cookie | my i nasi partnerzy
            ",
        ),
        (
            Comments,
            "
            komentarze | komentarze: | komentarz | komentarzy | brak komentarzy | dodaj komentarz
            dodaj swój komentarz | dodaj odpowiedź | napisz komentarz | zostaw komentarz | zostaw odpowiedź
            skomentuj | skomentuj artykuł | zobacz komentarze | pokaż komentarze | pokaż wszystkie komentarze
            wszystkie komentarze | komentowanie wyłączone | dołącz do dyskusji | weź udział w dyskusji
            anuluj pisanie odpowiedzi | twój adres e mail nie zostanie opublikowany | opinie czytelników
            co o tym sądzisz | co o tym myślisz | oceń artykuł | czy ten artykuł był przydatny
            ",
        ),
        (
            Tags,
            "
            tagi | tagi: | temat: | tematy: | słowa kluczowe | kategoria: | kategorie | kategorie: | dział:
            etykiety | hasztagi | otagowano | opublikowano w | ten wpis został opublikowany w
            ten wpis umieszczono w
            ",
        ),
        (
            Toc,
            "
            spis treści | w tym artykule | w artykule: | na tej stronie | z tego artykułu dowiesz się
            z artykułu dowiesz się | przejdź do treści | do góry | powrót do góry | wróć na górę
            ",
        ),
        (
            Contact,
            "
            kontakt | skontaktuj się z nami | skontaktuj się z redakcją | skontaktuj się z autorem | napisz do nas
            napisz do autora | napisz do redakcji | wyślij nam | masz ciekawy temat | masz temat
            masz dla nas temat | widzisz błąd | zauważyłeś błąd | znalazłeś błąd | zgłoś błąd | zgłoś uwagę
            byłeś świadkiem | jesteś świadkiem
            ",
        ),
    ],
}];
