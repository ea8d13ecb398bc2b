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
                preberi več | preberite več | beri naprej | berite naprej | beri dalje | preberi celoten članek
                preberite celoten članek | celoten članek | več informacij | preberi članek | prikaži več
                pokaži več | nadaljuj z branjem | izvedi več | izvedite več | oglejte si video
                ",
            ),
            (
                AlsoRead,
                "
                preberite tudi | preberi tudi | preberite še | preberi še | preberite tudi: | preberite:
                preberi: | berite tudi | beri tudi | poglejte tudi | poglej tudi | poglejte si tudi
                oglejte si tudi | poslušajte tudi | glej tudi | več: | komentar: | intervju: | video:
                ",
            ),
            (
                Related,
                "
                povezane novice | povezani članki | povezane vsebine | povezane teme | sorodni članki
                sorodne novice | podobni članki | podobne novice | morda vas bo zanimalo | morda vas zanima
                utegne vas zanimati | mogoče vas zanima | zanimalo vas bo | najbolj brano | najbolj brane
                najbolj branih | najnovejše | najnovejše novice | zadnje novice | zadnji članki | priporočamo
                priporočeno | priporočamo v branje | več novic | več iz rubrike | druge novice | ostale novice
                naslednji članek | prejšnji članek | izpostavljeno
                ",
            ),
            (
                Share,
                "
                deli | delite | deli članek | delite članek | deli na | deli na facebooku | deli na twitterju
                delite na | deli novico | deli s prijatelji | pošlji prijatelju | pošlji po e pošti | natisni
                natisni članek | kopiraj povezavo | povezava kopirana | shrani članek | poslušaj članek
                ",
            ),
            (
                Newsletter,
                "
                prijavite se | prijavi se | prijavite se na e novice | prijava na e novice
                prijavite se na novice | naročite se | naroči se | naročite se na | naročite se na e novice
                e novice | ste že naročnik | že naročnik | članek je na voljo samo naročnikom | samo za naročnike
                vaš e naslov | vnesite e naslov | e poštni naslov | elektronski naslov | registrirajte se
                registriraj se | bodite obveščeni | ostanite obveščeni | podprite nas
                ",
            ),
            (
                Follow,
                "
                sledite nam | sledi nam | sledite nam na | spremljajte nas | spremljajte nas na | spremljaj nas na
                najdete nas na | pridružite se nam | všečkajte nas
                ",
            ),
            (
                App,
                "prenesite aplikacijo | prenesi aplikacijo | naložite si aplikacijo | odpri v aplikaciji",
            ),
            (
                Advert,
                "
                oglas | oglasi | oglasno sporočilo | promocijsko sporočilo | promocija | sponzorirano
                sponzorirana vsebina | plačan oglas | oglasna vsebina | članek se nadaljuje pod oglasom
                članek se nadaljuje po oglasu | vsebina se nadaljuje po oglasu | besedilo se nadaljuje
                ",
            ),
            (
                Byline,
                "
                avtor: | avtorica: | avtorji: | piše: | pišeta: | besedilo: | novinar: | novinarka: | uredništvo:
                o avtorju | prevod: | prevedel | prevedla
                ",
            ),
            (Published, "objavljeno | objavljeno: | datum objave | datum:"),
            (
                Updated,
                "posodobljeno | posodobljeno: | zadnja posodobitev | zadnja sprememba | spremenjeno",
            ),
            (
                Legal,
                "
                vse pravice pridržane | avtorske pravice | copyright | © | pogoji uporabe | splošni pogoji
                politika zasebnosti | varstvo osebnih podatkov | piškotki | nastavitve piškotkov
                ",
            ),
            (
                Comments,
                "
                komentarji | komentar | komentiraj | komentirajte | dodaj komentar | dodajte komentar
                napiši komentar | napišite komentar | oddaj komentar | pokaži komentarje | prikaži komentarje
                ni komentarjev | vaš e naslov ne bo objavljen | prekliči odgovor | pridružite se razpravi
                vaše mnenje
                ",
            ),
            (
                Tags,
                "
                oznake | oznake: | ključne besede | teme: | kategorija: | kategorije | značke | rubrika:
                objavljeno v
                ",
            ),
            (
                Toc,
                "
                kazalo | kazalo vsebine | vsebina članka | v tem članku | v članku preberite | na tej strani
                preskoči na vsebino | na vrh | nazaj na vrh
                ",
            ),
            (
                Contact,
                "
                kontakt | kontaktirajte nas | pišite nam | pišite nam na | pišite avtorju | stik z nami
                pošljite nam | prijavi napako | prijavite napako | ste opazili napako | imate predlog
                imate informacijo
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
                pročitaj više | pročitajte više | pročitaj cijeli članak | pročitajte cijeli članak | čitaj više
                čitaj dalje | čitajte više | opširnije | saznaj više | saznajte više | prikaži više | prikaži još
                nastavi čitati | nastavite čitati | nastavak članka | više informacija | cijeli članak
                pogledajte video | pogledaj više | učitaj još | pogledajte više
                ",
            ),
            (
                AlsoRead,
                "
                pročitajte još | pročitaj još | pročitajte i | pročitaj i | pročitajte i: | pročitajte:
                pročitaj: | pročitajte više: | čitajte i | čitajte još | čitaj i | pogledajte i | pogledaj i
                pogledajte još | pogledajte: | poslušajte i | vidi još | vidi i | vidi: | više: | povezano:
                komentar: | intervju: | analiza: | video:
                ",
            ),
            (
                Related,
                "
                povezane vijesti | povezani članci | povezano | povezane teme | povezani sadržaj | slične vijesti
                slični članci | vezane vijesti | vezani članci | možda će vas zanimati | možda vas zanima
                moglo bi vas zanimati | možda će vam se svidjeti | najčitanije | najčitanije vijesti
                najčitaniji članci | najnovije | najnovije vijesti | najnoviji članci | posljednje vijesti
                zadnje vijesti | preporučeno | preporučujemo | preporuke uredništva | izdvojeno
                izdvojene vijesti | još vijesti | više vijesti | više iz rubrike | ostale vijesti | ostali članci
                drugi upravo čitaju | popularno | iz iste rubrike | sljedeći članak | prethodni članak
                vezani tekstovi
                ",
            ),
            (
                Share,
                "
                podijeli | podijelite | podijeli članak | podijelite članak | podijeli na | podijeli na facebooku
                podijeli na twitteru | podijelite na | podijeli s prijateljima | podijeli vijest
                pošalji prijatelju | pošalji e mailom | pošalji mailom | ispiši | ispiši članak | isprintaj
                kopiraj link | kopiraj poveznicu | poveznica kopirana | link kopiran | spremi članak
                poslušaj članak
                ",
            ),
            (
                Newsletter,
                "
                prijavite se na newsletter | prijavi se na newsletter | prijavite se na naš newsletter
                prijavite se | prijavi se | pretplatite se | pretplati se | pretplatite se na newsletter
                pretplatite se na | već ste pretplatnik | već imate pretplatu | samo za pretplatnike
                ovaj članak je dostupan samo pretplatnicima | newsletter | vaša e mail adresa | vaš e mail
                e mail adresa | unesite e mail | unesite svoj e mail | registrirajte se | registriraj se
                budite u toku | budite u tijeku | podržite nas | podržite neovisno novinarstvo
                uključite obavijesti | primajte najnovije vijesti
                ",
            ),
            (
                Follow,
                "
                pratite nas | prati nas | pratite nas na | pratite nas i na | pratite nas na facebooku
                pratite nas na društvenim mrežama | prati nas na | pronađite nas na | pridružite nam se
                pridružite nam se na | pridružite se našem | lajkajte nas | zaprati nas | zapratite nas
                ",
            ),
            (
                App,
                "
                preuzmite aplikaciju | preuzmi aplikaciju | preuzmite našu aplikaciju | skinite aplikaciju
                skini aplikaciju | otvori u aplikaciji | besplatno preuzmite aplikaciju
                ",
            ),
            (
                Advert,
                "
                oglas | oglasi | reklama | promo | promo sadržaj | promotivni sadržaj | promotivni članak
                sponzorirano | sponzorirani sadržaj | sponzorirani članak | plaćeni oglas | plaćeni sadržaj
                tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | članak se nastavlja
                tekst se nastavlja ispod | nastavak nakon oglasa | zatvori oglas
                ",
            ),
            (
                Byline,
                "
                autor: | autorica: | autori: | piše: | pišu: | tekst: | novinar: | novinarka: | napisao:
                napisala: | o autoru | uredništvo: | urednik: | prijevod: | preveo | prevela | razgovarao
                razgovarala
                ",
            ),
            (
                Published,
                "objavljeno | objavljeno: | datum objave | objava: | datum: | vrijeme objave",
            ),
            (
                Updated,
                "
                ažurirano | ažurirano: | zadnja izmjena | zadnje ažuriranje | posljednje ažuriranje
                zadnji put ažurirano | izmijenjeno
                ",
            ),
            (
                Legal,
                "
                sva prava pridržana | autorska prava | copyright | © | zabranjeno je kopiranje
                zabranjeno preuzimanje | uvjeti korištenja | opći uvjeti | politika privatnosti
                pravila privatnosti | pravila o kolačićima | postavke kolačića | zaštita privatnosti
                zaštita osobnih podataka
                koristimo kolačiće | ova stranica koristi kolačiće | ova web stranica koristi kolačiće
                ",
            ),
            (
                Comments,
                "
                komentari | komentar | komentiraj | komentirajte | dodaj komentar | dodajte komentar
                napiši komentar | napišite komentar | ostavi komentar | ostavite komentar | ostavi odgovor
                pošalji komentar | prikaži komentare | pogledaj komentare | pogledajte komentare | svi komentari
                nema komentara | uključite se u raspravu | vaša adresa e pošte neće biti objavljena
                odustani od odgovora | što mislite | rasprava
                ",
            ),
            (
                Tags,
                "
                oznake | oznake: | tagovi | tagovi: | ključne riječi | ključne riječi: | teme: | tema:
                kategorija: | kategorije | rubrika: | objavljeno u | označeno
                ",
            ),
            (
                Toc,
                "
                sadržaj | sadržaj članka | u ovom članku | u članku saznajte | na ovoj stranici
                preskoči na sadržaj | povratak na vrh | natrag na vrh
                ",
            ),
            (
                Contact,
                "
                kontakt | kontaktirajte nas | kontaktirajte redakciju | pišite nam | pišite nam na | javite nam se
                pošaljite nam | pošaljite nam vijest | pošalji vijest | dojavi vijest | imate vijest | imate priču
                uočili ste pogrešku | prijavi grešku | prijavite grešku | prijavi pogrešku | prijavite pogrešku
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
                pročitaj više | pročitajte više | pročitaj ceo tekst | pročitajte ceo tekst | pročitaj ceo članak
                pročitajte ceo članak | ceo tekst | čitaj dalje | čitajte dalje | detaljnije | opširnije
                saznaj više | saznajte više | prikaži više | prikaži još | nastavi čitanje | više informacija
                pogledajte video | učitaj još
                ",
            ),
            (
                AlsoRead,
                "
                pročitajte još | pročitaj još | pročitajte i | pročitaj i | pročitajte i: | pročitajte još:
                pročitajte: | pročitajte takođe | čitajte još | čitajte i | pogledajte i | pogledajte još
                pogledajte: | poslušajte i | vidi još | bonus video | povezano: | komentar: | intervju: | video:
                ",
            ),
            (
                Related,
                "
                povezane vesti | povezani članci | povezano | povezane teme | slične vesti | slični članci
                slični tekstovi | srodne vesti | vezane vesti | možda će vas zanimati | možda vas zanima
                moglo bi da vas zanima | najčitanije | najčitanije vesti | najnovije | najnovije vesti
                poslednje vesti | preporučeno | preporučujemo | izdvajamo | izdvojeno | još vesti | više vesti
                više iz rubrike | ostale vesti | iz iste rubrike | naredna vest | prethodna vest | sledeći članak
                prethodni članak | najkomentarisanije
                ",
            ),
            (
                Share,
                "
                podeli | podelite | podeli vest | podelite vest | podeli članak | podeli na | podeli na fejsbuku
                podelite na | podeli sa prijateljima | podelite sa prijateljima | pošalji prijatelju
                pošalji mejlom | odštampaj | odštampaj vest | kopiraj link | link kopiran | sačuvaj članak
                ",
            ),
            (
                Newsletter,
                "
                prijavite se na newsletter | prijavite se na naš newsletter | prijavite se na njuzleter
                prijavite se | prijavi se | pretplatite se | pretplati se | pretplatite se na
                već ste pretplatnik | samo za pretplatnike | njuzleter | newsletter | vaša e mail adresa
                vaša imejl adresa | unesite e mail | registrujte se | registruj se | budite u toku | podržite nas
                podržite nezavisno novinarstvo
                ",
            ),
            (
                Follow,
                "
                pratite nas | prati nas | pratite nas na | pratite nas i na | pratite nas na našoj facebook
                pratite nas na fejsbuku | pratite nas na društvenim mrežama | pronađite nas na | pridružite nam se
                pridružite nam se na | zapratite nas | lajkujte nas
                ",
            ),
            (
                App,
                "
                preuzmite aplikaciju | preuzmi aplikaciju | preuzmite našu aplikaciju | skinite aplikaciju
                instalirajte aplikaciju
                ",
            ),
            (
                Advert,
                "
                oglas | oglasi | reklama | promo | promo tekst | promotivni tekst | sponzorisano
                sponzorisani sadržaj | sponzorisani tekst | plaćeni oglas | tekst se nastavlja ispod reklame
                tekst se nastavlja ispod oglasa | nastavak teksta nakon reklame | nastavak vesti ispod oglasa
                članak se nastavlja ispod oglasa
                ",
            ),
            (
                Byline,
                "
                autor: | autorka: | autori: | piše: | pišu: | tekst: | novinar: | novinarka: | napisao:
                napisala: | o autoru | urednik: | prevod: | preveo | prevela | priredio | priredila
                ",
            ),
            (
                Published,
                "objavljeno | objavljeno: | datum objave | datum: | vreme objave",
            ),
            (
                Updated,
                "ažurirano | ažurirano: | poslednja izmena | poslednje ažuriranje | izmenjeno",
            ),
            (
                Legal,
                "
                sva prava zadržana | autorska prava | copyright | © | zabranjeno je preuzimanje
                preuzimanje delova teksta | uslovi korišćenja | pravila korišćenja | politika privatnosti
                pravila o kolačićima | podešavanja kolačića
                ",
            ),
            (
                Comments,
                "
                komentari | komentar | komentariši | komentarišite | dodaj komentar | dodajte komentar
                napiši komentar | napišite komentar | ostavi komentar | ostavite komentar | ostavite odgovor
                pošalji komentar | pošaljite komentar | prikaži komentare | pogledaj komentare
                pogledajte komentare | svi komentari | nema komentara | vaš komentar
                vaša adresa e pošte neće biti objavljena | odustani od odgovora | šta mislite
                ",
            ),
            (
                Tags,
                "
                oznake | oznake: | tagovi | tagovi: | ključne reči | ključne reči: | teme: | tema: | kategorija:
                kategorije | rubrika:
                ",
            ),
            (
                Toc,
                "
                sadržaj | sadržaj teksta | u ovom tekstu | u ovom članku | na ovoj stranici | preskoči na sadržaj
                povratak na vrh
                ",
            ),
            (
                Contact,
                "
                kontakt | kontaktirajte nas | kontaktirajte redakciju | pišite nam | pišite nam na | javite nam se
                pošaljite nam | pošaljite nam vest | imate vest | imate priču | uočili ste grešku | prijavi grešku
                prijavite grešku
                ",
            ),
        ],
    },
];
