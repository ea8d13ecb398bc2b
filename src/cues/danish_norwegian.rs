//! Danish, Norwegian.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "da",
        cues: &[
            (
                ReadMore,
                "
                læs mere | læs mere her | læs videre | læs hele artiklen | læs artiklen | læs hele historien
                fortsæt læsning | fortsæt med at læse | vis mere | se mere | se mere her | flere detaljer
                mere information | se videoen | klik her for at læse mere | læs her
                ",
            ),
            (
                AlsoRead,
                "
                læs også | læs også: | læs mere om | læs: | se også | se: | hør også | hør: | mere:
                anbefalet læsning | interview: | analyse: | kommentar: | måske kan du også lide:
                ",
            ),
            (
                Related,
                "
                relateret | relaterede artikler | relaterede nyheder | relateret indhold | relaterede emner
                relaterede historier | lignende artikler | mere om emnet | mere om samme emne | mest læste
                mest læst | det mest læste | populære artikler | populært | anbefalet | anbefalede artikler
                anbefalet til dig | andre læste også | måske er du interesseret i | du vil måske også kunne lide
                du kan måske også lide | flere nyheder | flere artikler | flere historier | seneste nyt
                seneste nyheder | seneste artikler | tophistorier | andre artikler | næste artikel
                forrige artikel | fra forsiden
                ",
            ),
            (
                Share,
                "
                del | del artikel | del artiklen | del denne artikel | del på | del på facebook | del på twitter
                del på x | del på linkedin | del via | del via mail | del siden | send til en ven | send på mail
                udskriv | print artikel | kopiér link | kopier link | link kopieret | gem artikel | gem
                lyt til artiklen | lyt til artikel
                ",
            ),
            (
                Newsletter,
                "
                tilmeld dig | tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev | tilmeld nyhedsbrev
                tilmeld dig her | nyhedsbrev | vores nyhedsbrev | få nyhedsbrevet | få de seneste nyheder
                modtag vores nyhedsbrev | abonnér | abonner | bliv abonnent | køb abonnement | er du abonnent
                allerede abonnent | artiklen er kun for abonnenter | log ind | opret dig | din e mail
                e mailadresse | bliv medlem | støt os | hold dig opdateret
                ",
            ),
            (
                Follow,
                "
                følg os | følg os på | følg os på facebook | følg os på instagram | følg | følg emner | find os på
                synes godt om
                ",
            ),
            (
                App,
                "
                hent vores app | hent appen | hent app | download appen | download vores app | åbn i appen
                ",
            ),
            (
                Advert,
                "
                annonce | annoncer | reklame | sponsoreret | sponsoreret indhold | annoncørbetalt indhold
                annonce: | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen
                artiklen fortsætter under billedet | fortsætter efter annoncen | betalt indhold | luk annonce
                kommercielt samarbejde | teksten fortsætter under
                ",
            ),
            (
                Byline,
                "
                af | af: | skrevet af | tekst: | tekst og foto | forfatter: | af redaktionen | journalist:
                redaktør: | om forfatteren | udgivet af | oversat af | interview af | redigeret af
                ",
            ),
            (
                Published,
                "
                publiceret | publiceret den | offentliggjort | offentliggjort den | udgivet | udgivet den
                oprettet | dato:
                ",
            ),
            (
                Updated,
                "
                opdateret | opdateret den | senest opdateret | sidst opdateret | sidst opdateret den
                sidst ændret | opdatering:
                ",
            ),
            (
                Legal,
                "
                alle rettigheder forbeholdes | ophavsret | copyright | © | privatlivspolitik | cookiepolitik
                persondatapolitik | vilkår og betingelser | artiklen indeholder reklamelinks
                dette indlæg indeholder affiliatelinks | kopiering forbudt
                vi bruger cookies | denne hjemmeside bruger cookies | denne side bruger cookies
                vi og vores partnere
                ",
            ),
            (
                Comments,
                "
                kommentarer | kommentar | kommentér | kommenter | skriv en kommentar | skriv kommentar
                tilføj kommentar | tilføj en kommentar | læg en kommentar | efterlad en kommentar
                vis kommentarer | se kommentarer | alle kommentarer | ingen kommentarer | deltag i debatten
                bland dig i debatten | debat: | din e mailadresse vil ikke blive publiceret | annuller svar
                skriv et svar
                ",
            ),
            (
                Tags,
                "
                tags | emner | emne: | emneord | nøgleord | kategori: | kategorier | mærker: | arkiveret under
                dette indlæg blev udgivet i | dette indlæg er skrevet i
                ",
            ),
            (
                Toc,
                "
                indholdsfortegnelse | indhold | i denne artikel | på denne side | gå til indhold | til toppen
                tilbage til toppen
                ",
            ),
            (
                Contact,
                "
                kontakt os | kontakt | kontakt redaktionen | skriv til os | har du et tip | har du tip | tip os
                tip redaktionen | fandt du en fejl | fejl i artiklen | indberet fejl | ris eller ros
                har du spørgsmål
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
                les mer | les mer her | les meir | les videre | les hele saken | les saken | les saken her
                les hele artikkelen | les artikkelen | fortsett å lese | vis mer | vis meir | se mer
                mer informasjon | vil du lese mer | se videoen | klikk her for å lese mer
                les heile saka
                ",
            ),
            (
                AlsoRead,
                "
                les også | les også: | les òg | les mer om | les: | se også | sjå også | se: | hør også | hør:
                kommentar: | analyse: | bakgrunn:
                ",
            ),
            (
                Related,
                "
                relatert | relaterte saker | relaterte artikler | relatert innhold | relaterte nyheter
                lignende saker | lignende artikler | flere saker | flere nyheter | flere artikler | mest lest
                mest leste | mest lest nå | populært | populære saker | anbefalt | anbefalte artikler
                anbefalt for deg | anbefalte saker | siste nytt | siste nyheter | siste saker
                du vil kanskje også like | kanskje du også liker | mer om saken | mer om temaet | toppsaker
                neste artikkel | forrige artikkel | fleire saker
                ",
            ),
            (
                Share,
                "
                del | del artikkel | del artikkelen | del denne artikkelen | del saken | del på | del på facebook
                del på twitter | del på x | del på linkedin | del via | del via e post | send på e post
                tips en venn | skriv ut | kopier lenke | kopier lenken | lenke kopiert | lagre | lagre artikkel
                lytt til artikkelen | lytt til saken
                ",
            ),
            (
                Newsletter,
                "
                meld deg på | meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev | meld deg på nyhetsbrev
                nyhetsbrev | vårt nyhetsbrev | få nyhetsbrevet | abonner | abonner på | abonner på nyhetsbrevet
                bli abonnent | kjøp abonnement | allerede abonnent | er du abonnent | for abonnenter
                denne artikkelen er for abonnenter | logg inn | registrer deg | din e post | e postadresse
                bli medlem | støtt oss | hold deg oppdatert
                ",
            ),
            (
                Follow,
                "
                følg oss | følg oss på | følg oss på facebook | følg oss på instagram | følg | følg saken
                finn oss på | lik oss på facebook
                ",
            ),
            (App, "last ned appen | last ned vår app | last ned app | åpne i appen"),
            (
                Advert,
                "
                annonse | annonser | reklame | sponset | sponset innhold | annonsørinnhold | kommersielt samarbeid
                saken fortsetter under annonsen | saken fortsetter etter annonsen
                artikkelen fortsetter under annonsen | artikkelen fortsetter etter annonsen
                artikkelen fortsetter under bildet | saken fortsetter under bildet
                saken fortsetter under videoen | betalt innhold | fortsetter under annonsen | annonsørsamarbeid
                ",
            ),
            (
                Byline,
                "
                av | av: | skrevet av | tekst: | tekst og foto | forfatter: | journalist: | redaktør:
                om forfatteren | publisert av | oversatt av | skribent: | tekst av | redigert av
                ",
            ),
            (
                Published,
                "publisert | publisert: | publisert den | publiseringsdato | dato: | først publisert",
            ),
            (
                Updated,
                "oppdatert | oppdatert: | oppdatert den | sist oppdatert | sist oppdatert: | sist endret",
            ),
            (
                Legal,
                "
                alle rettigheter reservert | alle rettigheter forbeholdt | alle rettar | opphavsrett | copyright
                © | personvern | personvernerklæring | brukervilkår | informasjonskapsler
                artikkelen inneholder annonselenker | kopiering forbudt
                vi bruker cookies | vi bruker informasjonskapsler | dette nettstedet bruker informasjonskapsler
                vi og våre partnere
                ",
            ),
            (
                Comments,
                "
                kommentarer | kommentar | kommenter | kommentarfelt | skriv en kommentar | legg igjen en kommentar
                legg til kommentar | legg til en kommentar | legg inn kommentar | vis kommentarer | se kommentarer
                ingen kommentarer | delta i debatten | bli med i debatten
                din e postadresse vil ikke bli publisert | avbryt svar | legg igjen et svar | hva mener du
                ",
            ),
            (
                Tags,
                "
                stikkord | emner | emne: | tema: | temaer | tags | nøkkelord | kategori: | kategorier
                emneknagger | merkelapper | arkivert under | dette innlegget ble publisert i
                ",
            ),
            (
                Toc,
                "
                innholdsfortegnelse | innhold | i denne artikkelen | på denne siden | hopp til innhold
                til toppen | tilbake til toppen
                ",
            ),
            (
                Contact,
                "
                kontakt oss | kontakt | kontakt redaksjonen | skriv til oss | har du tips | har du et tips
                tips oss | tips redaksjonen | send oss tips | fant du en feil | funnet en feil | feil i artikkelen
                rapporter feil | har du spørsmål
                ",
            ),
        ],
    },
];
