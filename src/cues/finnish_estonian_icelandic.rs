//! Finnish, Estonian, Icelandic, Faroese.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "fi",
        cues: &[
            (
                ReadMore,
                "
                Lue lisää | Lue lisää tästä | Lue koko juttu | Lue koko artikkeli | Lue juttu | Lue artikkeli
                Jatka lukemista | Jatka lukemista tästä | Näytä lisää | Katso lisää | Lisätietoja | Lisätietoa
                Katso video
                ",
            ),
            (
                AlsoRead,
                "
                Lue myös | Lue myös: | Lue lisää: | Lue lisää aiheesta | Lue: | Lue täältä | Katso myös | Katso:
                Kuuntele myös | Kuuntele: | Lisää aiheesta: | Juttu jatkuu: | Kommentti: | Analyysi:
                ",
            ),
            (
                Related,
                "
                Lisää aiheesta | Aiheeseen liittyvät | Aiheeseen liittyvää | Aiheeseen liittyvät artikkelit
                Samasta aiheesta | Liittyvät artikkelit | Liittyvät jutut | Luetuimmat | Luetuimmat jutut
                Luetuimmat uutiset | Luetuinta | Luetuimmat nyt | Suosituimmat | Suosittelemme | Suositellut
                Sinua voisi kiinnostaa | Sinua saattaa kiinnostaa | Saatat pitää myös | Saattaisit pitää myös
                Nämä saattavat kiinnostaa | Lisää uutisia | Lisää juttuja | Uusimmat | Uusimmat uutiset
                Tuoreimmat | Tuoreimmat uutiset | Viimeisimmät uutiset | Muut lukivat myös | Seuraava artikkeli
                Edellinen artikkeli | Pääuutiset | Toimitus suosittelee
                ",
            ),
            (
                Share,
                "
                Jaa | Jaa artikkeli | Jaa juttu | Jaa tämä | Jaa tämä artikkeli | Jaa sivu | Jaa Facebookissa
                Jaa Twitterissä | Jaa X:ssä | Jaa LinkedInissä | Jaa WhatsAppissa | Jaa sähköpostilla
                Lähetä sähköpostilla | Lähetä kaverille | Tulosta | Kopioi linkki | Linkki kopioitu | Tallenna
                Tallenna artikkeli | Kuuntele artikkeli | Kuuntele juttu
                ",
            ),
            (
                Newsletter,
                "
                Tilaa uutiskirje | Tilaa uutiskirjeemme | Tilaa uutiskirje tästä | Tilaa | Tilaa nyt | Tilaa lehti
                Uutiskirje | Uutiskirjeet | Uutiskirjeen tilaus | Liity postituslistalle | Kirjaudu
                Kirjaudu sisään | Rekisteröidy | Luo tunnus | Oletko jo tilaaja | Jo tilaaja
                Tämä artikkeli on tilaajille | Tilaajille | Vain tilaajille | Sähköpostiosoite
                Sähköpostiosoitteesi | Tue meitä | Pysy ajan tasalla
                ",
            ),
            (
                Follow,
                "
                Seuraa meitä | Seuraa | Seuraa aihetta | Seuraa aiheita | Seuraa Facebookissa
                Seuraa Instagramissa | Löydät meidät | Seuraa kirjoittajaa | Tykkää meistä
                ",
            ),
            (
                App,
                "
                Lataa sovellus | Lataa sovelluksemme | Lataa appi | Avaa sovelluksessa | Lataa uutissovellus
                ",
            ),
            (
                Advert,
                "
                Mainos | Mainokset | Kaupallinen yhteistyö | Kaupallinen sisältö | Sponsoroitu
                Sponsoroitu sisältö | Mainos alkaa | Mainos päättyy | Juttu jatkuu mainoksen jälkeen
                Artikkeli jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen alla | Juttu jatkuu kuvan jälkeen
                Juttu jatkuu alla | Artikkeli jatkuu kuvan alla | Maksettu sisältö | Maksettu mainos
                ",
            ),
            (
                Byline,
                "
                Teksti: | Teksti ja kuvat | Kirjoittaja: | Kirjoittajat: | Kirjoittanut | Toimittaja:
                Toimittajat: | Toimitus: | Tekijä: | Julkaissut | Kääntänyt | Haastattelu: | Tietoa kirjoittajasta
                ",
            ),
            (
                Published,
                "Julkaistu | Julkaistu: | Julkaisupäivä | Julkaisuaika | Luotu | Päiväys:",
            ),
            (
                Updated,
                "
                Päivitetty | Päivitetty: | Päivitetty viimeksi | Viimeksi päivitetty | Viimeksi muokattu
                Muokattu
                ",
            ),
            (
                Legal,
                "
                Kaikki oikeudet pidätetään | Tekijänoikeus | Copyright | © | Tietosuoja | Tietosuojaseloste
                Käyttöehdot | Evästekäytännöt | Evästeasetukset | Rekisteriseloste
                Artikkeli sisältää mainoslinkkejä | Sisältää mainoslinkkejä | Kopiointi kielletty
                ",
            ),
            (
                Comments,
                "
                Kommentit | Kommentti | Kommentoi | Kommentoi juttua | Kirjoita kommentti | Lisää kommentti
                Jätä kommentti | Näytä kommentit | Lue kommentit | Katso kommentit | Ei kommentteja
                Osallistu keskusteluun | Keskustele | Keskustelu | Sähköpostiosoitettasi ei julkaista
                Peruuta vastaus | Mitä mieltä olet?
                ",
            ),
            (
                Tags,
                "
                Avainsanat | Aiheet | Aihe: | Tunnisteet | Asiasanat | Tagit | Kategoria: | Kategoriat
                Aiheluokka: | Aihealueet
                ",
            ),
            (
                Toc,
                "
                Sisällysluettelo | Sisältö | Tässä artikkelissa | Tällä sivulla | Siirry sisältöön | Takaisin ylös
                ",
            ),
            (
                Contact,
                "
                Ota yhteyttä | Yhteystiedot | Ota yhteyttä toimitukseen | Lähetä palautetta | Anna palautetta
                Palaute | Lähetä juttuvinkki | Juttuvinkki | Ilmoita virheestä | Löysitkö virheen
                Virhe artikkelissa | Kirjoita meille
                ",
            ),
        ],
    },
    Language {
        tag: "et",
        cues: &[
            (
                ReadMore,
                "
                Loe edasi | Loe lähemalt | Loe rohkem | Loe siit | Loe kogu artiklit | Loe tervet artiklit
                Loe täispikka artiklit | Loe kogu lugu | Jätka lugemist | Vaata lähemalt | Vaata rohkem
                Näita rohkem | Rohkem infot | Rohkem teavet | Vaata videot | Kogu artikkel
                ",
            ),
            (
                AlsoRead,
                "
                Loe ka | Loe ka: | Loe veel | Loe veel: | Loe lisaks | Loe: | Loe lisaks: | Loe samal teemal
                Loe seotud | Vaata ka | Vaata veel | Vaata: | Vaata lisaks | Kuula ka | Kuula: | Lisaks: | Seotud:
                Seotud artikkel | Arvamus: | Intervjuu: | Video:
                ",
            ),
            (
                Related,
                "
                Seotud lood | Seotud artiklid | Seotud uudised | Seotud teemad | Seotud sisu | Sarnased artiklid
                Sarnased lood | Samal teemal | Sel teemal | Rohkem samal teemal | Enim loetud | Loetumad
                Loetumad lood | Loetuimad | Populaarsed | Populaarsemad | Populaarne | Viimased uudised
                Värsked uudised | Uusimad | Uusimad artiklid | Soovitame | Soovitame lugeda | Soovitatud
                Toimetus soovitab | Toimetaja valik | Sind võib huvitada | Sulle võib meeldida
                Teid võib huvitada | Veel uudiseid | Veel lugusid | Rohkem uudiseid | Rohkem artikleid
                Teised uudised | Järgmine artikkel | Eelmine artikkel | Päeva lood
                ",
            ),
            (
                Share,
                "
                Jaga | Jaga artiklit | Jaga lugu | Jaga Facebookis | Jaga Twitteris | Jaga sõpradega | Jaga seda
                Jaga e-postiga | Saada sõbrale | Saada e-postiga | Saada e-kirjaga | Prindi | Prindi artikkel
                Kopeeri link | Link kopeeritud | Salvesta artikkel | Kuula artiklit
                ",
            ),
            (
                Newsletter,
                "
                Telli | Telli uudiskiri | Telli meie uudiskiri | Telli uudiskirjad | Telli ajaleht
                Liitu uudiskirjaga | Liitu meie uudiskirjaga | Uudiskiri | Uudiskirjad | Oled juba tellija
                Oled tellija? | Juba tellija | Artikkel on tellijatele | Ainult tellijatele | Artikli lugemiseks
                Edasi lugemiseks | Logi sisse | Registreeru | Sinu e-post | Sinu e-posti aadress | E-posti aadress
                Sisesta e-post | Ole kursis | Toeta meid | Toeta meie tööd
                ",
            ),
            (
                Follow,
                "
                Jälgi meid | Jälgi meid ka | Jälgi meid Facebookis | Jälgi autorit | Jälgi teemat | Leia meid
                Liitu meiega | Liitu meie | Meeldib Facebookis
                ",
            ),
            (
                App,
                "
                Lae alla äpp | Laadi alla rakendus | Lae alla rakendus | Laadi alla meie rakendus | Ava rakenduses
                ",
            ),
            (
                Advert,
                "
                Reklaam | Reklaamid | Kuulutus | Kuulutused | Sisuturundus | Sponsoreeritud | Sponsoreeritud sisu
                Reklaamtekst | Artikkel jätkub pärast reklaami | Artikkel jätkub | Lugu jätkub pärast reklaami
                Tekst jätkub reklaami järel | Makstud sisu | Koostöös partneriga
                ",
            ),
            (
                Byline,
                "
                Autor: | Autorid: | Tekst: | Toimetaja: | Toimetas | Toimetus: | Ajakirjanik: | Reporter:
                Tõlkija: | Tõlkis | Kirjutas: | Küsitles
                ",
            ),
            (
                Published,
                "Avaldatud | Avaldatud: | Avaldamise kuupäev | Lisatud | Kuupäev:",
            ),
            (
                Updated,
                "Uuendatud | Uuendatud: | Viimati uuendatud | Viimati muudetud | Muudetud | Täiendatud",
            ),
            (
                Legal,
                "
                Kõik õigused kaitstud | Kõik õigused on kaitstud | Autoriõigus | Autoriõigused | Copyright | ©
                Privaatsuspoliitika | Privaatsustingimused | Kasutustingimused | Kasutajatingimused
                Küpsiste seaded | Küpsised | Isikuandmete töötlemine
                ",
            ),
            (
                Comments,
                "
                Kommentaarid | Kommentaarid: | Kommentaar | Kommenteeri | Kommenteeri artiklit | Lisa kommentaar
                Kirjuta kommentaar | Jäta kommentaar | Vaata kommentaare | Loe kommentaare | Näita kommentaare
                Kommentaare ei ole | Kommentaare pole | Kõik kommentaarid | Lisa oma arvamus | Osale arutelus
                Sinu e-postiaadressi ei avaldata | Tühista vastus | Mida arvad?
                ",
            ),
            (
                Tags,
                "
                Märksõnad | Märksõnad: | Sildid | Sildid: | Teemad | Teemad: | Teema: | Kategooria: | Kategooriad
                Rubriik:
                ",
            ),
            (
                Toc,
                "
                Sisukord | Artikli sisukord | Selles artiklis | Sellel lehel | Liigu sisu juurde | Tagasi üles
                ",
            ),
            (
                Contact,
                "
                Kontakt | Kontaktid | Võta ühendust | Võta meiega ühendust | Kirjuta meile | Saada vihje
                Saada meile | Vihje toimetusele | Leidsid vea | Leidsid vea? | Teata veast | Märkasid viga
                Teavita veast | Tagasiside
                ",
            ),
        ],
    },
    Language {
        tag: "is",
        cues: &[
            (ReadMore, "Lesa meira | Lesa áfram | Sjá meira"),
            (AlsoRead, "Lesa einnig | Lestu einnig | Sjá einnig | Sjá nánar"),
            (
                Related,
                "Tengdar fréttir | Tengt efni | Mest lesið | Fleiri fréttir | Nýjustu fréttir",
            ),
            (Share, "Deila | Deila á Facebook"),
            (Newsletter, "Skrá mig á póstlista | Póstlisti | Gerast áskrifandi"),
            (Follow, "Fylgdu okkur | Fylgstu með okkur"),
            (Advert, "Auglýsing"),
            (Byline, "Höfundur: | Eftir:"),
            (Published, "Birt"),
            (Updated, "Uppfært | Síðast uppfært"),
            (Legal, "Allur réttur áskilinn | © | Persónuvernd"),
            (Comments, "Athugasemdir | Skrifa athugasemd"),
            (Tags, "Efnisorð | Flokkar"),
            (Contact, "Hafa samband | Hafðu samband"),
        ],
    },
    Language {
        tag: "fo",
        cues: &[
            (ReadMore, "Les meira"),
            (AlsoRead, "Les eisini | Les eisini:"),
            (Share, "Deil"),
            (Advert, "Lýsing"),
        ],
    },
];
