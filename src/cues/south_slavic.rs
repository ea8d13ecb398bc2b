//! Slovene, Croatian, Serbian in Latin letters.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "sl",
        cues: &[
            (
                ReadMore,
                "
                Preberi več | Preberite več | Beri naprej | Berite naprej | Beri dalje | Preberi celoten članek
                Preberite celoten članek | Celoten članek | Več informacij | Preberi članek | Prikaži več
                Pokaži več | Nadaljuj z branjem | Izvedi več | Izvedite več | Oglejte si video
                ",
            ),
            (
                AlsoRead,
                "
                Preberite tudi | Preberi tudi | Preberite še | Preberi še | Preberite tudi: | Preberite:
                Preberi: | Berite tudi | Beri tudi | Poglejte tudi | Poglej tudi | Poglejte si tudi
                Oglejte si tudi | Poslušajte tudi | Glej tudi | Več: | Komentar: | Intervju: | Video:
                ",
            ),
            (
                Related,
                "
                Povezane novice | Povezani članki | Povezane vsebine | Povezane teme | Sorodni članki
                Sorodne novice | Podobni članki | Podobne novice | Morda vas bo zanimalo | Morda vas zanima
                Utegne vas zanimati | Mogoče vas zanima | Zanimalo vas bo | Najbolj brano | Najbolj brane
                Najbolj branih | Najnovejše | Najnovejše novice | Zadnje novice | Zadnji članki | Priporočamo
                Priporočeno | Priporočamo v branje | Več novic | Več iz rubrike | Druge novice | Ostale novice
                Naslednji članek | Prejšnji članek | Izpostavljeno
                ",
            ),
            (
                Share,
                "
                Deli | Delite | Deli članek | Delite članek | Deli na | Deli na Facebooku | Deli na Twitterju
                Delite na | Deli novico | Deli s prijatelji | Pošlji prijatelju | Pošlji po e-pošti | Natisni
                Natisni članek | Kopiraj povezavo | Povezava kopirana | Shrani članek | Poslušaj članek
                ",
            ),
            (
                Newsletter,
                "
                Prijavite se | Prijavi se | Prijavite se na e-novice | Prijava na e-novice
                Prijavite se na novice | Naročite se | Naroči se | Naročite se na | Naročite se na e-novice
                E-novice | Ste že naročnik | Že naročnik | Članek je na voljo samo naročnikom | Samo za naročnike
                Vaš e-naslov | Vnesite e-naslov | E-poštni naslov | Elektronski naslov | Registrirajte se
                Registriraj se | Bodite obveščeni | Ostanite obveščeni | Podprite nas
                ",
            ),
            (
                Follow,
                "
                Sledite nam | Sledi nam | Sledite nam na | Spremljajte nas | Spremljajte nas na | Spremljaj nas na
                Najdete nas na | Pridružite se nam | Všečkajte nas
                ",
            ),
            (
                App,
                "Prenesite aplikacijo | Prenesi aplikacijo | Naložite si aplikacijo | Odpri v aplikaciji",
            ),
            (
                Advert,
                "
                Oglas | Oglasi | Oglasno sporočilo | Promocijsko sporočilo | Promocija | Sponzorirano
                Sponzorirana vsebina | Plačan oglas | Oglasna vsebina | Članek se nadaljuje pod oglasom
                Članek se nadaljuje po oglasu | Vsebina se nadaljuje po oglasu | Besedilo se nadaljuje
                ",
            ),
            (
                Byline,
                "
                Avtor: | Avtorica: | Avtorji: | Piše: | Pišeta: | Besedilo: | Novinar: | Novinarka: | Uredništvo:
                O avtorju | Prevod: | Prevedel | Prevedla
                ",
            ),
            (Published, "Objavljeno | Objavljeno: | Datum objave | Datum:"),
            (
                Updated,
                "Posodobljeno | Posodobljeno: | Zadnja posodobitev | Zadnja sprememba | Spremenjeno",
            ),
            (
                Legal,
                "
                Vse pravice pridržane | Avtorske pravice | Copyright | © | Pogoji uporabe | Splošni pogoji
                Politika zasebnosti | Varstvo osebnih podatkov | Piškotki | Nastavitve piškotkov
                ",
            ),
            (
                Comments,
                "
                Komentarji | Komentar | Komentiraj | Komentirajte | Dodaj komentar | Dodajte komentar
                Napiši komentar | Napišite komentar | Oddaj komentar | Pokaži komentarje | Prikaži komentarje
                Ni komentarjev | Vaš e-naslov ne bo objavljen | Prekliči odgovor | Pridružite se razpravi
                Vaše mnenje
                ",
            ),
            (
                Tags,
                "
                Oznake | Oznake: | Ključne besede | Teme: | Kategorija: | Kategorije | Značke | Rubrika:
                Objavljeno v
                ",
            ),
            (
                Toc,
                "
                Kazalo | Kazalo vsebine | Vsebina članka | V tem članku | V članku preberite | Na tej strani
                Preskoči na vsebino | Na vrh | Nazaj na vrh
                ",
            ),
            (
                Contact,
                "
                Kontakt | Kontaktirajte nas | Pišite nam | Pišite nam na | Pišite avtorju | Stik z nami
                Pošljite nam | Prijavi napako | Prijavite napako | Ste opazili napako | Imate predlog
                Imate informacijo
                ",
            ),
        ],
    },
    Language {
        tag: "hr",
        cues: &[
            (
                ReadMore,
                "
                Pročitaj više | Pročitajte više | Pročitaj cijeli članak | Pročitajte cijeli članak | Čitaj više
                Čitaj dalje | Čitajte više | Opširnije | Saznaj više | Saznajte više | Prikaži više | Prikaži još
                Nastavi čitati | Nastavite čitati | Nastavak članka | Više informacija | Cijeli članak
                Pogledajte video | Pogledaj više | Učitaj još | Pogledajte više
                ",
            ),
            (
                AlsoRead,
                "
                Pročitajte još | Pročitaj još | Pročitajte i | Pročitaj i | Pročitajte i: | Pročitajte:
                Pročitaj: | Pročitajte više: | Čitajte i | Čitajte još | Čitaj i | Pogledajte i | Pogledaj i
                Pogledajte još | Pogledajte: | Poslušajte i | Vidi još | Vidi i | Vidi: | Više: | Povezano:
                Komentar: | Intervju: | Analiza: | Video:
                ",
            ),
            (
                Related,
                "
                Povezane vijesti | Povezani članci | Povezano | Povezane teme | Povezani sadržaj | Slične vijesti
                Slični članci | Vezane vijesti | Vezani članci | Možda će vas zanimati | Možda vas zanima
                Moglo bi vas zanimati | Možda će vam se svidjeti | Najčitanije | Najčitanije vijesti
                Najčitaniji članci | Najnovije | Najnovije vijesti | Najnoviji članci | Posljednje vijesti
                Zadnje vijesti | Preporučeno | Preporučujemo | Preporuke uredništva | Izdvojeno
                Izdvojene vijesti | Još vijesti | Više vijesti | Više iz rubrike | Ostale vijesti | Ostali članci
                Drugi upravo čitaju | Popularno | Iz iste rubrike | Sljedeći članak | Prethodni članak
                Vezani tekstovi
                ",
            ),
            (
                Share,
                "
                Podijeli | Podijelite | Podijeli članak | Podijelite članak | Podijeli na | Podijeli na Facebooku
                Podijeli na Twitteru | Podijelite na | Podijeli s prijateljima | Podijeli vijest
                Pošalji prijatelju | Pošalji e-mailom | Pošalji mailom | Ispiši | Ispiši članak | Isprintaj
                Kopiraj link | Kopiraj poveznicu | Poveznica kopirana | Link kopiran | Spremi članak
                Poslušaj članak
                ",
            ),
            (
                Newsletter,
                "
                Prijavite se na newsletter | Prijavi se na newsletter | Prijavite se na naš newsletter
                Prijavite se | Prijavi se | Pretplatite se | Pretplati se | Pretplatite se na newsletter
                Pretplatite se na | Već ste pretplatnik | Već imate pretplatu | Samo za pretplatnike
                Ovaj članak je dostupan samo pretplatnicima | Newsletter | Vaša e-mail adresa | Vaš e-mail
                E-mail adresa | Unesite e-mail | Unesite svoj e-mail | Registrirajte se | Registriraj se
                Budite u toku | Budite u tijeku | Podržite nas | Podržite neovisno novinarstvo
                Uključite obavijesti | Primajte najnovije vijesti
                ",
            ),
            (
                Follow,
                "
                Pratite nas | Prati nas | Pratite nas na | Pratite nas i na | Pratite nas na Facebooku
                Pratite nas na društvenim mrežama | Prati nas na | Pronađite nas na | Pridružite nam se
                Pridružite nam se na | Pridružite se našem | Lajkajte nas | Zaprati nas | Zapratite nas
                ",
            ),
            (
                App,
                "
                Preuzmite aplikaciju | Preuzmi aplikaciju | Preuzmite našu aplikaciju | Skinite aplikaciju
                Skini aplikaciju | Otvori u aplikaciji | Besplatno preuzmite aplikaciju
                ",
            ),
            (
                Advert,
                "
                Oglas | Oglasi | Reklama | Promo | Promo sadržaj | Promotivni sadržaj | Promotivni članak
                Sponzorirano | Sponzorirani sadržaj | Sponzorirani članak | Plaćeni oglas | Plaćeni sadržaj
                Tekst se nastavlja ispod oglasa | Članak se nastavlja ispod oglasa | Članak se nastavlja
                Tekst se nastavlja ispod | Nastavak nakon oglasa | Zatvori oglas
                ",
            ),
            (
                Byline,
                "
                Autor: | Autorica: | Autori: | Piše: | Pišu: | Tekst: | Novinar: | Novinarka: | Napisao:
                Napisala: | O autoru | Uredništvo: | Urednik: | Prijevod: | Preveo | Prevela | Razgovarao
                Razgovarala
                ",
            ),
            (
                Published,
                "Objavljeno | Objavljeno: | Datum objave | Objava: | Datum: | Vrijeme objave",
            ),
            (
                Updated,
                "
                Ažurirano | Ažurirano: | Zadnja izmjena | Zadnje ažuriranje | Posljednje ažuriranje
                Zadnji put ažurirano | Izmijenjeno
                ",
            ),
            (
                Legal,
                "
                Sva prava pridržana | Autorska prava | Copyright | © | Zabranjeno je kopiranje
                Zabranjeno preuzimanje | Uvjeti korištenja | Opći uvjeti | Politika privatnosti
                Pravila privatnosti | Pravila o kolačićima | Postavke kolačića | Zaštita privatnosti
                Zaštita osobnih podataka
                ",
            ),
            (
                Comments,
                "
                Komentari | Komentar | Komentiraj | Komentirajte | Dodaj komentar | Dodajte komentar
                Napiši komentar | Napišite komentar | Ostavi komentar | Ostavite komentar | Ostavi odgovor
                Pošalji komentar | Prikaži komentare | Pogledaj komentare | Pogledajte komentare | Svi komentari
                Nema komentara | Uključite se u raspravu | Vaša adresa e-pošte neće biti objavljena
                Odustani od odgovora | Što mislite? | Rasprava
                ",
            ),
            (
                Tags,
                "
                Oznake | Oznake: | Tagovi | Tagovi: | Ključne riječi | Ključne riječi: | Teme: | Tema:
                Kategorija: | Kategorije | Rubrika: | Objavljeno u | Označeno
                ",
            ),
            (
                Toc,
                "
                Sadržaj | Sadržaj članka | U ovom članku | U članku saznajte | Na ovoj stranici
                Preskoči na sadržaj | Povratak na vrh | Natrag na vrh
                ",
            ),
            (
                Contact,
                "
                Kontakt | Kontaktirajte nas | Kontaktirajte redakciju | Pišite nam | Pišite nam na | Javite nam se
                Pošaljite nam | Pošaljite nam vijest | Pošalji vijest | Dojavi vijest | Imate vijest | Imate priču
                Uočili ste pogrešku | Prijavi grešku | Prijavite grešku | Prijavi pogrešku | Prijavite pogrešku
                ",
            ),
        ],
    },
    Language {
        tag: "sr",
        cues: &[
            (
                ReadMore,
                "
                Pročitaj više | Pročitajte više | Pročitaj ceo tekst | Pročitajte ceo tekst | Pročitaj ceo članak
                Pročitajte ceo članak | Ceo tekst | Čitaj dalje | Čitajte dalje | Detaljnije | Opširnije
                Saznaj više | Saznajte više | Prikaži više | Prikaži još | Nastavi čitanje | Više informacija
                Pogledajte video | Učitaj još
                ",
            ),
            (
                AlsoRead,
                "
                Pročitajte još | Pročitaj još | Pročitajte i | Pročitaj i | Pročitajte i: | Pročitajte još:
                Pročitajte: | Pročitajte takođe | Čitajte još | Čitajte i | Pogledajte i | Pogledajte još
                Pogledajte: | Poslušajte i | Vidi još | Bonus video | Povezano: | Komentar: | Intervju: | Video:
                ",
            ),
            (
                Related,
                "
                Povezane vesti | Povezani članci | Povezano | Povezane teme | Slične vesti | Slični članci
                Slični tekstovi | Srodne vesti | Vezane vesti | Možda će vas zanimati | Možda vas zanima
                Moglo bi da vas zanima | Najčitanije | Najčitanije vesti | Najnovije | Najnovije vesti
                Poslednje vesti | Preporučeno | Preporučujemo | Izdvajamo | Izdvojeno | Još vesti | Više vesti
                Više iz rubrike | Ostale vesti | Iz iste rubrike | Naredna vest | Prethodna vest | Sledeći članak
                Prethodni članak | Najkomentarisanije
                ",
            ),
            (
                Share,
                "
                Podeli | Podelite | Podeli vest | Podelite vest | Podeli članak | Podeli na | Podeli na Fejsbuku
                Podelite na | Podeli sa prijateljima | Podelite sa prijateljima | Pošalji prijatelju
                Pošalji mejlom | Odštampaj | Odštampaj vest | Kopiraj link | Link kopiran | Sačuvaj članak
                ",
            ),
            (
                Newsletter,
                "
                Prijavite se na newsletter | Prijavite se na naš newsletter | Prijavite se na njuzleter
                Prijavite se | Prijavi se | Pretplatite se | Pretplati se | Pretplatite se na
                Već ste pretplatnik | Samo za pretplatnike | Njuzleter | Newsletter | Vaša e-mail adresa
                Vaša imejl adresa | Unesite e-mail | Registrujte se | Registruj se | Budite u toku | Podržite nas
                Podržite nezavisno novinarstvo
                ",
            ),
            (
                Follow,
                "
                Pratite nas | Prati nas | Pratite nas na | Pratite nas i na | Pratite nas na našoj Facebook
                Pratite nas na Fejsbuku | Pratite nas na društvenim mrežama | Pronađite nas na | Pridružite nam se
                Pridružite nam se na | Zapratite nas | Lajkujte nas
                ",
            ),
            (
                App,
                "
                Preuzmite aplikaciju | Preuzmi aplikaciju | Preuzmite našu aplikaciju | Skinite aplikaciju
                Instalirajte aplikaciju
                ",
            ),
            (
                Advert,
                "
                Oglas | Oglasi | Reklama | Promo | Promo tekst | Promotivni tekst | Sponzorisano
                Sponzorisani sadržaj | Sponzorisani tekst | Plaćeni oglas | Tekst se nastavlja ispod reklame
                Tekst se nastavlja ispod oglasa | Nastavak teksta nakon reklame | Nastavak vesti ispod oglasa
                Članak se nastavlja ispod oglasa
                ",
            ),
            (
                Byline,
                "
                Autor: | Autorka: | Autori: | Piše: | Pišu: | Tekst: | Novinar: | Novinarka: | Napisao:
                Napisala: | O autoru | Urednik: | Prevod: | Preveo | Prevela | Priredio | Priredila
                ",
            ),
            (
                Published,
                "Objavljeno | Objavljeno: | Datum objave | Datum: | Vreme objave",
            ),
            (
                Updated,
                "Ažurirano | Ažurirano: | Poslednja izmena | Poslednje ažuriranje | Izmenjeno",
            ),
            (
                Legal,
                "
                Sva prava zadržana | Autorska prava | Copyright | © | Zabranjeno je preuzimanje
                Preuzimanje delova teksta | Uslovi korišćenja | Pravila korišćenja | Politika privatnosti
                Pravila o kolačićima | Podešavanja kolačića
                ",
            ),
            (
                Comments,
                "
                Komentari | Komentar | Komentariši | Komentarišite | Dodaj komentar | Dodajte komentar
                Napiši komentar | Napišite komentar | Ostavi komentar | Ostavite komentar | Ostavite odgovor
                Pošalji komentar | Pošaljite komentar | Prikaži komentare | Pogledaj komentare
                Pogledajte komentare | Svi komentari | Nema komentara | Vaš komentar
                Vaša adresa e-pošte neće biti objavljena | Odustani od odgovora | Šta mislite?
                ",
            ),
            (
                Tags,
                "
                Oznake | Oznake: | Tagovi | Tagovi: | Ključne reči | Ključne reči: | Teme: | Tema: | Kategorija:
                Kategorije | Rubrika:
                ",
            ),
            (
                Toc,
                "
                Sadržaj | Sadržaj teksta | U ovom tekstu | U ovom članku | Na ovoj stranici | Preskoči na sadržaj
                Povratak na vrh
                ",
            ),
            (
                Contact,
                "
                Kontakt | Kontaktirajte nas | Kontaktirajte redakciju | Pišite nam | Pišite nam na | Javite nam se
                Pošaljite nam | Pošaljite nam vest | Imate vest | Imate priču | Uočili ste grešku | Prijavi grešku
                Prijavite grešku
                ",
            ),
        ],
    },
];
