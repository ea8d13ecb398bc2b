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
                lue lisää | lue lisää tästä | lue koko juttu | lue koko artikkeli | lue juttu | lue artikkeli
                jatka lukemista | jatka lukemista tästä | näytä lisää | katso lisää | lisätietoja | lisätietoa
                katso video
                ",
            ),
            (
                AlsoRead,
                "
                lue myös | lue myös: | lue lisää: | lue lisää aiheesta | lue: | lue täältä | katso myös | katso:
                kuuntele myös | kuuntele: | lisää aiheesta: | juttu jatkuu: | kommentti: | analyysi:
                ",
            ),
            (
                Related,
                "
                lisää aiheesta | aiheeseen liittyvät | aiheeseen liittyvää | aiheeseen liittyvät artikkelit
                samasta aiheesta | liittyvät artikkelit | liittyvät jutut | luetuimmat | luetuimmat jutut
                luetuimmat uutiset | luetuinta | luetuimmat nyt | suosituimmat | suosittelemme | suositellut
                sinua voisi kiinnostaa | sinua saattaa kiinnostaa | saatat pitää myös | saattaisit pitää myös
                nämä saattavat kiinnostaa | lisää uutisia | lisää juttuja | uusimmat | uusimmat uutiset
                tuoreimmat | tuoreimmat uutiset | viimeisimmät uutiset | muut lukivat myös | seuraava artikkeli
                edellinen artikkeli | pääuutiset | toimitus suosittelee
                ",
            ),
            (
                Share,
                "
                jaa | jaa artikkeli | jaa juttu | jaa tämä | jaa tämä artikkeli | jaa sivu | jaa facebookissa
                jaa twitterissä | jaa x ssä | jaa linkedinissä | jaa whatsappissa | jaa sähköpostilla
                lähetä sähköpostilla | lähetä kaverille | tulosta | kopioi linkki | linkki kopioitu | tallenna
                tallenna artikkeli | kuuntele artikkeli | kuuntele juttu
                ",
            ),
            (
                Newsletter,
                "
                tilaa uutiskirje | tilaa uutiskirjeemme | tilaa uutiskirje tästä | tilaa | tilaa nyt | tilaa lehti
                uutiskirje | uutiskirjeet | uutiskirjeen tilaus | liity postituslistalle | kirjaudu
                kirjaudu sisään | rekisteröidy | luo tunnus | oletko jo tilaaja | jo tilaaja
                tämä artikkeli on tilaajille | tilaajille | vain tilaajille | sähköpostiosoite
                sähköpostiosoitteesi | tue meitä | pysy ajan tasalla
                ",
            ),
            (
                Follow,
                "
                seuraa meitä | seuraa | seuraa aihetta | seuraa aiheita | seuraa facebookissa
                seuraa instagramissa | löydät meidät | seuraa kirjoittajaa | tykkää meistä
                ",
            ),
            (
                App,
                "
                lataa sovellus | lataa sovelluksemme | lataa appi | avaa sovelluksessa | lataa uutissovellus
                ",
            ),
            (
                Advert,
                "
                mainos | mainokset | kaupallinen yhteistyö | kaupallinen sisältö | sponsoroitu
                sponsoroitu sisältö | mainos alkaa | mainos päättyy | juttu jatkuu mainoksen jälkeen
                artikkeli jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen alla | juttu jatkuu kuvan jälkeen
                juttu jatkuu alla | artikkeli jatkuu kuvan alla | maksettu sisältö | maksettu mainos
                ",
            ),
            (
                Byline,
                "
                teksti: | teksti ja kuvat | kirjoittaja: | kirjoittajat: | kirjoittanut | toimittaja:
                toimittajat: | toimitus: | tekijä: | julkaissut | kääntänyt | haastattelu: | tietoa kirjoittajasta
                ",
            ),
            (
                Published,
                "julkaistu | julkaistu: | julkaisupäivä | julkaisuaika | luotu | päiväys:",
            ),
            (
                Updated,
                "
                päivitetty | päivitetty: | päivitetty viimeksi | viimeksi päivitetty | viimeksi muokattu
                muokattu
                ",
            ),
            (
                Legal,
                "
                kaikki oikeudet pidätetään | tekijänoikeus | copyright | © | tietosuoja | tietosuojaseloste
                käyttöehdot | evästekäytännöt | evästeasetukset | rekisteriseloste
                artikkeli sisältää mainoslinkkejä | sisältää mainoslinkkejä | kopiointi kielletty
                käytämme evästeitä | tämä sivusto käyttää evästeitä | sivustomme käyttää evästeitä
                ",
            ),
            (
                Comments,
                "
                kommentit | kommentti | kommentoi | kommentoi juttua | kirjoita kommentti | lisää kommentti
                jätä kommentti | näytä kommentit | lue kommentit | katso kommentit | ei kommentteja
                osallistu keskusteluun | keskustele | keskustelu | sähköpostiosoitettasi ei julkaista
                peruuta vastaus | mitä mieltä olet
                ",
            ),
            (
                Tags,
                "
                avainsanat | aiheet | aihe: | tunnisteet | asiasanat | tagit | kategoria: | kategoriat
                aiheluokka: | aihealueet
                ",
            ),
            (
                Toc,
                "
                sisällysluettelo | sisältö | tässä artikkelissa | tällä sivulla | siirry sisältöön | takaisin ylös
                ",
            ),
            (
                Contact,
                "
                ota yhteyttä | yhteystiedot | ota yhteyttä toimitukseen | lähetä palautetta | anna palautetta
                palaute | lähetä juttuvinkki | juttuvinkki | ilmoita virheestä | löysitkö virheen
                virhe artikkelissa | kirjoita meille
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
                loe edasi | loe lähemalt | loe rohkem | loe siit | loe kogu artiklit | loe tervet artiklit
                loe täispikka artiklit | loe kogu lugu | jätka lugemist | vaata lähemalt | vaata rohkem
                näita rohkem | rohkem infot | rohkem teavet | vaata videot | kogu artikkel
                ",
            ),
            (
                AlsoRead,
                "
                loe ka | loe ka: | loe veel | loe veel: | loe lisaks | loe: | loe lisaks: | loe samal teemal
                loe seotud | vaata ka | vaata veel | vaata: | vaata lisaks | kuula ka | kuula: | lisaks: | seotud:
                seotud artikkel | arvamus: | intervjuu: | video:
                ",
            ),
            (
                Related,
                "
                seotud lood | seotud artiklid | seotud uudised | seotud teemad | seotud sisu | sarnased artiklid
                sarnased lood | samal teemal | sel teemal | rohkem samal teemal | enim loetud | loetumad
                loetumad lood | loetuimad | populaarsed | populaarsemad | populaarne | viimased uudised
                värsked uudised | uusimad | uusimad artiklid | soovitame | soovitame lugeda | soovitatud
                toimetus soovitab | toimetaja valik | sind võib huvitada | sulle võib meeldida
                teid võib huvitada | veel uudiseid | veel lugusid | rohkem uudiseid | rohkem artikleid
                teised uudised | järgmine artikkel | eelmine artikkel | päeva lood
                ",
            ),
            (
                Share,
                "
                jaga | jaga artiklit | jaga lugu | jaga facebookis | jaga twitteris | jaga sõpradega | jaga seda
                jaga e postiga | saada sõbrale | saada e postiga | saada e kirjaga | prindi | prindi artikkel
                kopeeri link | link kopeeritud | salvesta artikkel | kuula artiklit
                ",
            ),
            (
                Newsletter,
                "
                telli | telli uudiskiri | telli meie uudiskiri | telli uudiskirjad | telli ajaleht
                liitu uudiskirjaga | liitu meie uudiskirjaga | uudiskiri | uudiskirjad | oled juba tellija
                oled tellija | juba tellija | artikkel on tellijatele | ainult tellijatele | artikli lugemiseks
                edasi lugemiseks | logi sisse | registreeru | sinu e post | sinu e posti aadress | e posti aadress
                sisesta e post | ole kursis | toeta meid | toeta meie tööd
                ",
            ),
            (
                Follow,
                "
                jälgi meid | jälgi meid ka | jälgi meid facebookis | jälgi autorit | jälgi teemat | leia meid
                liitu meiega | liitu meie | meeldib facebookis
                ",
            ),
            (
                App,
                "
                lae alla äpp | laadi alla rakendus | lae alla rakendus | laadi alla meie rakendus | ava rakenduses
                ",
            ),
            (
                Advert,
                "
                reklaam | reklaamid | kuulutus | kuulutused | sisuturundus | sponsoreeritud | sponsoreeritud sisu
                reklaamtekst | artikkel jätkub pärast reklaami | artikkel jätkub | lugu jätkub pärast reklaami
                tekst jätkub reklaami järel | makstud sisu | koostöös partneriga
                ",
            ),
            (
                Byline,
                "
                autor: | autorid: | tekst: | toimetaja: | toimetas | toimetus: | ajakirjanik: | reporter:
                tõlkija: | tõlkis | kirjutas: | küsitles
                ",
            ),
            (
                Published,
                "avaldatud | avaldatud: | avaldamise kuupäev | lisatud | kuupäev:",
            ),
            (
                Updated,
                "uuendatud | uuendatud: | viimati uuendatud | viimati muudetud | muudetud | täiendatud",
            ),
            (
                Legal,
                "
                kõik õigused kaitstud | kõik õigused on kaitstud | autoriõigus | autoriõigused | copyright | ©
                privaatsuspoliitika | privaatsustingimused | kasutustingimused | kasutajatingimused
                küpsiste seaded | küpsised | isikuandmete töötlemine
                ",
            ),
            (
                Comments,
                "
                kommentaarid | kommentaarid: | kommentaar | kommenteeri | kommenteeri artiklit | lisa kommentaar
                kirjuta kommentaar | jäta kommentaar | vaata kommentaare | loe kommentaare | näita kommentaare
                kommentaare ei ole | kommentaare pole | kõik kommentaarid | lisa oma arvamus | osale arutelus
                sinu e postiaadressi ei avaldata | tühista vastus | mida arvad
                ",
            ),
            (
                Tags,
                "
                märksõnad | märksõnad: | sildid | sildid: | teemad | teemad: | teema: | kategooria: | kategooriad
                rubriik:
                ",
            ),
            (
                Toc,
                "
                sisukord | artikli sisukord | selles artiklis | sellel lehel | liigu sisu juurde | tagasi üles
                ",
            ),
            (
                Contact,
                "
                kontakt | kontaktid | võta ühendust | võta meiega ühendust | kirjuta meile | saada vihje
                saada meile | vihje toimetusele | leidsid vea | teata veast | märkasid viga
                teavita veast | tagasiside
                ",
            ),
        ],
    },
    Language {
        tag: "is",
        cues: &[
            (ReadMore, "lesa meira | lesa áfram | sjá meira"),
            (AlsoRead, "lesa einnig | lestu einnig | sjá einnig | sjá nánar"),
            (
                Related,
                "tengdar fréttir | tengt efni | mest lesið | fleiri fréttir | nýjustu fréttir",
            ),
            (Share, "deila | deila á facebook"),
            (Newsletter, "skrá mig á póstlista | póstlisti | gerast áskrifandi"),
            (Follow, "fylgdu okkur | fylgstu með okkur"),
            (Advert, "auglýsing"),
            (Byline, "höfundur: | eftir:"),
            (Published, "birt"),
            (Updated, "uppfært | síðast uppfært"),
            (Legal, "allur réttur áskilinn | © | persónuvernd"),
            (Comments, "athugasemdir | skrifa athugasemd"),
            (Tags, "efnisorð | flokkar"),
            (Contact, "hafa samband | hafðu samband"),
        ],
    },
    Language {
        tag: "fo",
        cues: &[
            (ReadMore, "les meira"),
            (AlsoRead, "les eisini | les eisini:"),
            (Share, "deil"),
            (Advert, "lýsing"),
        ],
    },
];
