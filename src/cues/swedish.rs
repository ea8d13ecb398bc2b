//! Swedish.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[Language {
    tag: "sv",
    cues: &[
        (
            ReadMore,
            "
                läs mer | läs mer här | läs vidare | läs hela artikeln | läs artikeln | läs hela texten
                läs hela inlägget | läs hela storyn | fortsätt läsa | fortsätt läsa artikeln | visa mer
                visa fler | se mer | mer information | mer info | se videon | se klippet
                klicka här för att läsa mer | till artikeln | läs här
                ",
        ),
        (
            AlsoRead,
            "
                läs också | läs även | läs också: | läs mer om | läs mer: | läs mera | läs: | se också | se även
                se: | lyssna också | lyssna: | hör även | mer: | lästips | kommentar: | analys:
                rekommenderad läsning
                ",
        ),
        (
            Related,
            "
                relaterat | relaterade artiklar | relaterade nyheter | relaterat innehåll | relaterade inlägg
                relaterade ämnen | liknande artiklar | mer i ämnet | mer om ämnet | mest läst | mest lästa
                mest läst just nu | mest läst i dag | populärt | populära artiklar | rekommenderat
                rekommenderade artiklar | rekommenderas | rekommenderat för dig | andra läste också
                du kanske också gillar | du kanske gillar | du kanske också är intresserad av | fler nyheter
                fler artiklar | fler artiklar i ämnet | fler artiklar för dig | senaste nytt | senaste nyheterna
                senaste nyheter | senaste artiklarna | senaste inläggen | toppnyheter | trendar | nästa artikel
                föregående artikel | andra artiklar
                ",
        ),
        (
            Share,
            "
                dela | dela artikel | dela artikeln | dela den här artikeln | dela på | dela på facebook
                dela på twitter | dela på x | dela på linkedin | dela via | dela via e post | dela via mejl
                dela sidan | dela inlägget | skicka till en vän | mejla | skriv ut | kopiera länk | kopiera länken
                länk kopierad | spara artikel | spara artikeln | spara | lyssna på artikeln | tweeta
                ge bort artikeln
                ",
        ),
        (
            Newsletter,
            "
                prenumerera | prenumerera på | prenumerera på nyhetsbrevet | prenumerera på vårt nyhetsbrev
                prenumerera nu | bli prenumerant | redan prenumerant | är du prenumerant | anmäl dig
                anmäl dig till vårt nyhetsbrev | anmäl dig till nyhetsbrevet | registrera dig | nyhetsbrev
                vårt nyhetsbrev | få nyhetsbrevet | få vårt nyhetsbrev | få de senaste nyheterna | din e post
                din e postadress | e postadress | logga in | bli medlem | stöd oss | missa inga nyheter
                håll dig uppdaterad | slå på notiser | artikeln är för prenumeranter
                ",
        ),
        (
            Follow,
            "
                följ oss | följ oss på | följ oss på facebook | följ oss på instagram | följ | följ ämnet
                följ ämnen | följ skribenter | följ ämnen i artikeln | hitta oss på | gilla oss på facebook
                ",
        ),
        (
            App,
            "
                ladda ner appen | ladda ner vår app | ladda hem appen | ladda hem vår app | hämta appen
                hämta vår app | öppna i appen | ladda ned appen
                ",
        ),
        (
            Advert,
            "
                annons | annonser | reklam | sponsrad | sponsrat | sponsrat innehåll | annons: | annonsinnehåll
                betalt innehåll | kommersiellt samarbete | artikeln fortsätter efter annonsen
                artikeln fortsätter under annonsen | artikeln fortsätter under bilden | artikeln fortsätter nedan
                texten fortsätter efter annonsen | fortsätter efter annonsen | stäng annons | annonssamarbete
                ",
        ),
        (
            Byline,
            "
                av | av: | text: | text av | text och foto | text foto | skriven av | skrivet av | författare:
                artikelförfattare | av redaktionen | reporter: | redaktör: | om författaren | publicerad av
                publicerat av | översättning: | översatt av | redigerad av | skribent:
                ",
        ),
        (
            Published,
            "
                publicerad | publicerat | publicerad: | publicerad den | publiceringsdatum | datum:
                först publicerad
                ",
        ),
        (
            Updated,
            "
                uppdaterad | uppdaterad: | uppdaterat | uppdaterad den | senast uppdaterad
                senast uppdaterat | senast ändrad
                ",
        ),
        (
            Legal,
            "
                alla rättigheter förbehållna | alla rättigheter reserverade | upphovsrätt | copyright | ©
                integritetspolicy | personuppgiftspolicy | cookiepolicy | användarvillkor | allmänna villkor
                kopiering förbjuden | inlägget innehåller annonslänkar | innehåller annonslänkar
                artikeln innehåller annonslänkar
                vi använder cookies | vi använder kakor | den här webbplatsen använder cookies
                vi och våra partners
                ",
        ),
        (
            Comments,
            "
                kommentarer | kommentar | kommentera | kommentera artikeln | skriv en kommentar | skriv kommentar
                lämna en kommentar | lämna ett svar | lägg till kommentar | lägg till en kommentar
                visa kommentarer | se kommentarer | alla kommentarer | inga kommentarer | delta i diskussionen
                gå med i diskussionen | diskutera | din e postadress kommer inte publiceras | avbryt svar
                vad tycker du | säg vad du tycker
                ",
        ),
        (
            Tags,
            "
                taggar | ämnen | ämne: | ämnen i artikeln | etiketter | nyckelord | kategori: | kategorier | tags
                arkiverad under | publicerat i | märkt med | sökord | det här inlägget postades i
                detta inlägg publicerades i
                ",
        ),
        (
            Toc,
            "
                innehållsförteckning | innehåll | i den här artikeln | i artikeln | på den här sidan
                på denna sida | hoppa till innehåll | till toppen | tillbaka till toppen
                ",
        ),
        (
            Contact,
            "
                kontakta oss | kontakt | kontakta redaktionen | skriv till oss | tipsa oss | tipsa redaktionen
                har du tips | har du ett tips | mejla oss | hittat fel | hittat ett fel | fel i artikeln
                rapportera fel | så rättar vi fel | har du frågor | kontakta skribenten
                ",
        ),
    ],
}];
