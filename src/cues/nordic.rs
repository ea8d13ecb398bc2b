//! Danish, Norwegian, Swedish.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "da",
        cues: &[
            (
                ReadMore,
                "
                Læs mere | Læs mere her | Læs videre | Læs hele artiklen | Læs artiklen | Læs hele historien
                Fortsæt læsning | Fortsæt med at læse | Vis mere | Se mere | Se mere her | Flere detaljer
                Mere information | Se videoen | Klik her for at læse mere | Læs her
                ",
            ),
            (
                AlsoRead,
                "
                Læs også | Læs også: | Læs mere om | Læs: | Se også | Se: | Hør også | Hør: | Mere:
                Anbefalet læsning | Interview: | Analyse: | Kommentar: | Måske kan du også lide:
                ",
            ),
            (
                Related,
                "
                Relateret | Relaterede artikler | Relaterede nyheder | Relateret indhold | Relaterede emner
                Relaterede historier | Lignende artikler | Mere om emnet | Mere om samme emne | Mest læste
                Mest læst | Det mest læste | Populære artikler | Populært | Anbefalet | Anbefalede artikler
                Anbefalet til dig | Andre læste også | Måske er du interesseret i | Du vil måske også kunne lide
                Du kan måske også lide | Flere nyheder | Flere artikler | Flere historier | Seneste nyt
                Seneste nyheder | Seneste artikler | Tophistorier | Andre artikler | Næste artikel
                Forrige artikel | Fra forsiden
                ",
            ),
            (
                Share,
                "
                Del | Del artikel | Del artiklen | Del denne artikel | Del på | Del på Facebook | Del på Twitter
                Del på X | Del på LinkedIn | Del via | Del via mail | Del siden | Send til en ven | Send på mail
                Udskriv | Print artikel | Kopiér link | Kopier link | Link kopieret | Gem artikel | Gem
                Lyt til artiklen | Lyt til artikel
                ",
            ),
            (
                Newsletter,
                "
                Tilmeld dig | Tilmeld dig nyhedsbrevet | Tilmeld dig vores nyhedsbrev | Tilmeld nyhedsbrev
                Tilmeld dig her | Nyhedsbrev | Vores nyhedsbrev | Få nyhedsbrevet | Få de seneste nyheder
                Modtag vores nyhedsbrev | Abonnér | Abonner | Bliv abonnent | Køb abonnement | Er du abonnent
                Allerede abonnent | Artiklen er kun for abonnenter | Log ind | Opret dig | Din e-mail
                E-mailadresse | Bliv medlem | Støt os | Hold dig opdateret
                ",
            ),
            (
                Follow,
                "
                Følg os | Følg os på | Følg os på Facebook | Følg os på Instagram | Følg | Følg emner | Find os på
                Synes godt om
                ",
            ),
            (
                App,
                "
                Hent vores app | Hent appen | Hent app | Download appen | Download vores app | Åbn i appen
                ",
            ),
            (
                Advert,
                "
                Annonce | Annoncer | Reklame | Sponsoreret | Sponsoreret indhold | Annoncørbetalt indhold
                Annonce: | Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen
                Artiklen fortsætter under billedet | Fortsætter efter annoncen | Betalt indhold | Luk annonce
                Kommercielt samarbejde | Teksten fortsætter under
                ",
            ),
            (
                Byline,
                "
                Af | Af: | Skrevet af | Tekst: | Tekst og foto | Forfatter: | Af redaktionen | Journalist:
                Redaktør: | Om forfatteren | Udgivet af | Oversat af | Interview af | Redigeret af
                ",
            ),
            (
                Published,
                "
                Publiceret | Publiceret den | Offentliggjort | Offentliggjort den | Udgivet | Udgivet den
                Oprettet | Dato:
                ",
            ),
            (
                Updated,
                "
                Opdateret | Opdateret den | Senest opdateret | Sidst opdateret | Sidst opdateret den
                Sidst ændret | Opdatering:
                ",
            ),
            (
                Legal,
                "
                Alle rettigheder forbeholdes | Ophavsret | Copyright | © | Privatlivspolitik | Cookiepolitik
                Persondatapolitik | Vilkår og betingelser | Artiklen indeholder reklamelinks
                Dette indlæg indeholder affiliatelinks | Kopiering forbudt
                ",
            ),
            (
                Comments,
                "
                Kommentarer | Kommentar | Kommentér | Kommenter | Skriv en kommentar | Skriv kommentar
                Tilføj kommentar | Tilføj en kommentar | Læg en kommentar | Efterlad en kommentar
                Vis kommentarer | Se kommentarer | Alle kommentarer | Ingen kommentarer | Deltag i debatten
                Bland dig i debatten | Debat: | Din e-mailadresse vil ikke blive publiceret | Annuller svar
                Skriv et svar
                ",
            ),
            (
                Tags,
                "
                Tags | Emner | Emne: | Emneord | Nøgleord | Kategori: | Kategorier | Mærker: | Arkiveret under
                ",
            ),
            (
                Toc,
                "
                Indholdsfortegnelse | Indhold | I denne artikel | På denne side | Gå til indhold | Til toppen
                Tilbage til toppen
                ",
            ),
            (
                Contact,
                "
                Kontakt os | Kontakt | Kontakt redaktionen | Skriv til os | Har du et tip | Har du tip | Tip os
                Tip redaktionen | Fandt du en fejl | Fejl i artiklen | Indberet fejl | Ris eller ros
                Har du spørgsmål
                ",
            ),
        ],
    },
    Language {
        tag: "no",
        cues: &[
            (
                ReadMore,
                "
                Les mer | Les mer her | Les meir | Les videre | Les hele saken | Les saken | Les saken her
                Les hele artikkelen | Les artikkelen | Fortsett å lese | Vis mer | Vis meir | Se mer
                Mer informasjon | Vil du lese mer | Vil du lese mer? | Se videoen | Klikk her for å lese mer
                Les heile saka
                ",
            ),
            (
                AlsoRead,
                "
                Les også | Les også: | Les òg | Les mer om | Les: | Se også | Sjå også | Se: | Hør også | Hør:
                Kommentar: | Analyse: | Bakgrunn:
                ",
            ),
            (
                Related,
                "
                Relatert | Relaterte saker | Relaterte artikler | Relatert innhold | Relaterte nyheter
                Lignende saker | Lignende artikler | Flere saker | Flere nyheter | Flere artikler | Mest lest
                Mest leste | Mest lest nå | Populært | Populære saker | Anbefalt | Anbefalte artikler
                Anbefalt for deg | Anbefalte saker | Siste nytt | Siste nyheter | Siste saker
                Du vil kanskje også like | Kanskje du også liker | Mer om saken | Mer om temaet | Toppsaker
                Neste artikkel | Forrige artikkel | Fleire saker
                ",
            ),
            (
                Share,
                "
                Del | Del artikkel | Del artikkelen | Del denne artikkelen | Del saken | Del på | Del på Facebook
                Del på Twitter | Del på X | Del på LinkedIn | Del via | Del via e-post | Send på e-post
                Tips en venn | Skriv ut | Kopier lenke | Kopier lenken | Lenke kopiert | Lagre | Lagre artikkel
                Lytt til artikkelen | Lytt til saken
                ",
            ),
            (
                Newsletter,
                "
                Meld deg på | Meld deg på nyhetsbrevet | Meld deg på vårt nyhetsbrev | Meld deg på nyhetsbrev
                Nyhetsbrev | Vårt nyhetsbrev | Få nyhetsbrevet | Abonner | Abonner på | Abonner på nyhetsbrevet
                Bli abonnent | Kjøp abonnement | Allerede abonnent | Er du abonnent | For abonnenter
                Denne artikkelen er for abonnenter | Logg inn | Registrer deg | Din e-post | E-postadresse
                Bli medlem | Støtt oss | Hold deg oppdatert
                ",
            ),
            (
                Follow,
                "
                Følg oss | Følg oss på | Følg oss på Facebook | Følg oss på Instagram | Følg | Følg saken
                Finn oss på | Lik oss på Facebook
                ",
            ),
            (App, "Last ned appen | Last ned vår app | Last ned app | Åpne i appen"),
            (
                Advert,
                "
                Annonse | Annonser | Reklame | Sponset | Sponset innhold | Annonsørinnhold | Kommersielt samarbeid
                Saken fortsetter under annonsen | Saken fortsetter etter annonsen
                Artikkelen fortsetter under annonsen | Artikkelen fortsetter etter annonsen
                Artikkelen fortsetter under bildet | Saken fortsetter under bildet
                Saken fortsetter under videoen | Betalt innhold | Fortsetter under annonsen | Annonsørsamarbeid
                ",
            ),
            (
                Byline,
                "
                Av | Av: | Skrevet av | Tekst: | Tekst og foto | Forfatter: | Journalist: | Redaktør:
                Om forfatteren | Publisert av | Oversatt av | Skribent: | Tekst av | Redigert av
                ",
            ),
            (
                Published,
                "Publisert | Publisert: | Publisert den | Publiseringsdato | Dato: | Først publisert",
            ),
            (
                Updated,
                "Oppdatert | Oppdatert: | Oppdatert den | Sist oppdatert | Sist oppdatert: | Sist endret",
            ),
            (
                Legal,
                "
                Alle rettigheter reservert | Alle rettigheter forbeholdt | Alle rettar | Opphavsrett | Copyright
                © | Personvern | Personvernerklæring | Brukervilkår | Informasjonskapsler
                Artikkelen inneholder annonselenker | Kopiering forbudt
                ",
            ),
            (
                Comments,
                "
                Kommentarer | Kommentar | Kommenter | Kommentarfelt | Skriv en kommentar | Legg igjen en kommentar
                Legg til kommentar | Legg til en kommentar | Legg inn kommentar | Vis kommentarer | Se kommentarer
                Ingen kommentarer | Delta i debatten | Bli med i debatten
                Din e-postadresse vil ikke bli publisert | Avbryt svar | Legg igjen et svar | Hva mener du?
                ",
            ),
            (
                Tags,
                "
                Stikkord | Emner | Emne: | Tema: | Temaer | Tags | Nøkkelord | Kategori: | Kategorier
                Emneknagger | Merkelapper | Arkivert under
                ",
            ),
            (
                Toc,
                "
                Innholdsfortegnelse | Innhold | I denne artikkelen | På denne siden | Hopp til innhold
                Til toppen | Tilbake til toppen
                ",
            ),
            (
                Contact,
                "
                Kontakt oss | Kontakt | Kontakt redaksjonen | Skriv til oss | Har du tips | Har du et tips
                Tips oss | Tips redaksjonen | Send oss tips | Fant du en feil | Funnet en feil | Feil i artikkelen
                Rapporter feil | Har du spørsmål
                ",
            ),
        ],
    },
    Language {
        tag: "sv",
        cues: &[
            (
                ReadMore,
                "
                Läs mer | Läs mer här | Läs vidare | Läs hela artikeln | Läs artikeln | Läs hela texten
                Läs hela inlägget | Läs hela storyn | Fortsätt läsa | Fortsätt läsa artikeln | Visa mer
                Visa fler | Se mer | Mer information | Mer info | Se videon | Se klippet
                Klicka här för att läsa mer | Till artikeln | Läs här
                ",
            ),
            (
                AlsoRead,
                "
                Läs också | Läs även | Läs också: | Läs mer om | Läs mer: | Läs mera | Läs: | Se också | Se även
                Se: | Lyssna också | Lyssna: | Hör även | Mer: | Lästips | Kommentar: | Analys:
                Rekommenderad läsning
                ",
            ),
            (
                Related,
                "
                Relaterat | Relaterade artiklar | Relaterade nyheter | Relaterat innehåll | Relaterade inlägg
                Relaterade ämnen | Liknande artiklar | Mer i ämnet | Mer om ämnet | Mest läst | Mest lästa
                Mest läst just nu | Mest läst i dag | Populärt | Populära artiklar | Rekommenderat
                Rekommenderade artiklar | Rekommenderas | Rekommenderat för dig | Andra läste också
                Du kanske också gillar | Du kanske gillar | Du kanske också är intresserad av | Fler nyheter
                Fler artiklar | Fler artiklar i ämnet | Fler artiklar för dig | Senaste nytt | Senaste nyheterna
                Senaste nyheter | Senaste artiklarna | Senaste inläggen | Toppnyheter | Trendar | Nästa artikel
                Föregående artikel | Andra artiklar
                ",
            ),
            (
                Share,
                "
                Dela | Dela artikel | Dela artikeln | Dela den här artikeln | Dela på | Dela på Facebook
                Dela på Twitter | Dela på X | Dela på LinkedIn | Dela via | Dela via e-post | Dela via mejl
                Dela sidan | Dela inlägget | Skicka till en vän | Mejla | Skriv ut | Kopiera länk | Kopiera länken
                Länk kopierad | Spara artikel | Spara artikeln | Spara | Lyssna på artikeln | Tweeta
                Ge bort artikeln
                ",
            ),
            (
                Newsletter,
                "
                Prenumerera | Prenumerera på | Prenumerera på nyhetsbrevet | Prenumerera på vårt nyhetsbrev
                Prenumerera nu | Bli prenumerant | Redan prenumerant | Är du prenumerant | Anmäl dig
                Anmäl dig till vårt nyhetsbrev | Anmäl dig till nyhetsbrevet | Registrera dig | Nyhetsbrev
                Vårt nyhetsbrev | Få nyhetsbrevet | Få vårt nyhetsbrev | Få de senaste nyheterna | Din e-post
                Din e-postadress | E-postadress | Logga in | Bli medlem | Stöd oss | Missa inga nyheter
                Håll dig uppdaterad | Slå på notiser | Artikeln är för prenumeranter
                ",
            ),
            (
                Follow,
                "
                Följ oss | Följ oss på | Följ oss på Facebook | Följ oss på Instagram | Följ | Följ ämnet
                Följ ämnen | Följ skribenter | Följ ämnen i artikeln | Hitta oss på | Gilla oss på Facebook
                ",
            ),
            (
                App,
                "
                Ladda ner appen | Ladda ner vår app | Ladda hem appen | Ladda hem vår app | Hämta appen
                Hämta vår app | Öppna i appen | Ladda ned appen
                ",
            ),
            (
                Advert,
                "
                Annons | Annonser | Reklam | Sponsrad | Sponsrat | Sponsrat innehåll | Annons: | Annonsinnehåll
                Betalt innehåll | Kommersiellt samarbete | Artikeln fortsätter efter annonsen
                Artikeln fortsätter under annonsen | Artikeln fortsätter under bilden | Artikeln fortsätter nedan
                Texten fortsätter efter annonsen | Fortsätter efter annonsen | Stäng annons | Annonssamarbete
                ",
            ),
            (
                Byline,
                "
                Av | Av: | Text: | Text av | Text och foto | Text & foto | Skriven av | Skrivet av | Författare:
                Artikelförfattare | Av redaktionen | Reporter: | Redaktör: | Om författaren | Publicerad av
                Publicerat av | Översättning: | Översatt av | Redigerad av | Skribent:
                ",
            ),
            (
                Published,
                "
                Publicerad | Publicerat | Publicerad: | Publicerad den | Publiceringsdatum | Datum:
                Först publicerad
                ",
            ),
            (
                Updated,
                "
                Uppdaterad | Uppdaterad: | Uppdaterat | Uppdaterad den | Senast uppdaterad
                Senast uppdaterat | Senast ändrad
                ",
            ),
            (
                Legal,
                "
                Alla rättigheter förbehållna | Alla rättigheter reserverade | Upphovsrätt | Copyright | ©
                Integritetspolicy | Personuppgiftspolicy | Cookiepolicy | Användarvillkor | Allmänna villkor
                Kopiering förbjuden | Inlägget innehåller annonslänkar | Innehåller annonslänkar
                Artikeln innehåller annonslänkar
                ",
            ),
            (
                Comments,
                "
                Kommentarer | Kommentar | Kommentera | Kommentera artikeln | Skriv en kommentar | Skriv kommentar
                Lämna en kommentar | Lämna ett svar | Lägg till kommentar | Lägg till en kommentar
                Visa kommentarer | Se kommentarer | Alla kommentarer | Inga kommentarer | Delta i diskussionen
                Gå med i diskussionen | Diskutera | Din e-postadress kommer inte publiceras | Avbryt svar
                Vad tycker du? | Säg vad du tycker
                ",
            ),
            (
                Tags,
                "
                Taggar | Ämnen | Ämne: | Ämnen i artikeln | Etiketter | Nyckelord | Kategori: | Kategorier | Tags
                Arkiverad under | Publicerat i | Märkt med | Sökord
                ",
            ),
            (
                Toc,
                "
                Innehållsförteckning | Innehåll | I den här artikeln | I artikeln | På den här sidan
                På denna sida | Hoppa till innehåll | Till toppen | Tillbaka till toppen
                ",
            ),
            (
                Contact,
                "
                Kontakta oss | Kontakt | Kontakta redaktionen | Skriv till oss | Tipsa oss | Tipsa redaktionen
                Har du tips | Har du ett tips | Mejla oss | Hittat fel? | Hittat ett fel? | Fel i artikeln
                Rapportera fel | Så rättar vi fel | Har du frågor | Kontakta skribenten
                ",
            ),
        ],
    },
];
