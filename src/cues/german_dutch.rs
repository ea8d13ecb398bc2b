//! German, Dutch, Luxembourgish, Frisian.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "de",
        cues: &[
            (
                ReadMore,
                "
                weiterlesen | weiter lesen | hier weiterlesen | jetzt weiterlesen | lesen sie mehr
                lesen sie hier weiter | mehr lesen | mehr erfahren | mehr dazu hier | mehr anzeigen
                mehr informationen | zum artikel | zum ganzen artikel | ganzen artikel lesen
                den ganzen artikel lesen | den vollständigen artikel lesen | vollständigen artikel lesen
                artikel lesen | jetzt lesen | lesen sie den ganzen artikel | zur bildergalerie | alles lesen
                hier lesen | hier geht es weiter | hier geht's zum artikel | lies mehr | lies weiter | zum video
                video ansehen | jetzt anhören | jetzt ansehen | mehr zeigen
                ",
            ),
            (
                AlsoRead,
                "
                lesen sie auch | lesen sie dazu auch | lesen sie hierzu auch | lesen sie dazu
                lesen sie mehr zum thema | lesen sie mehr über | lesen sie außerdem | lesen sie auch hier
                lesen sie jetzt | auch lesen | lies auch | lest auch | auch interessant | passend dazu
                siehe auch | sehen sie auch | hören sie auch | mehr dazu: | mehr: | lesetipp | lesetipps
                lese tipp | lesen: | im video: | video: | kommentar: | analyse: | hintergrund: | interview:
                das könnte sie auch interessieren: | empfehlung: | mehr artikel
                ",
            ),
            (
                Related,
                "
                mehr zum thema | mehr zu diesem thema | verwandte inhalte | verwandte artikel | verwandte themen
                verwandte beiträge | ähnliche artikel | ähnliche beiträge | ähnliche themen | weitere artikel
                weitere beiträge | weitere nachrichten | weitere meldungen | weitere artikel zum thema
                weitere interessante artikel | weiterführende links | weiterführende artikel
                das könnte sie auch interessieren | das könnte sie interessieren
                das könnte dich auch interessieren | das könnte dir auch gefallen | das könnte ihnen auch gefallen
                auch interessant für sie | meistgelesen | meistgelesene artikel | am meisten gelesen
                meistgelesen im ressort | beliebte artikel | beliebteste artikel | empfohlen | empfohlene artikel
                empfehlungen der redaktion | unsere empfehlungen | neueste artikel | neueste beiträge
                aktuelle beiträge | aktuelle nachrichten | top themen | topthemen | top news | top artikel
                mehr aus dem ressort | mehr aus dem netz | mehr nachrichten | aus der redaktion | nächster artikel
                vorheriger artikel | nächster beitrag | vorheriger beitrag | links zum thema
                das interessiert andere | leser lasen auch | zur startseite
                ",
            ),
            (
                Share,
                "
                teilen | artikel teilen | diesen artikel teilen | beitrag teilen | diesen beitrag teilen
                seite teilen | jetzt teilen | teilen mit | teilen auf | bei facebook teilen | auf facebook teilen
                auf twitter teilen | bei twitter teilen | auf x teilen | bei x teilen | per whatsapp teilen
                bei whatsapp teilen | auf whatsapp teilen | bei linkedin teilen | auf linkedin teilen
                bei xing teilen | bei telegram teilen | bei pinterest pinnen | bei reddit teilen
                per e mail teilen | per mail versenden | per e mail senden | artikel versenden | artikel drucken
                drucken | seite drucken | artikel merken | merken | link kopieren | link kopiert | twittern
                weitersagen | vorlesen | artikel anhören | artikel vorlesen | schriftgröße
                ",
            ),
            (
                Newsletter,
                "
                abonnieren | abonnieren sie | abonnieren sie unseren newsletter | abonnieren sie den newsletter
                abonniere unseren newsletter | jetzt abonnieren | newsletter abonnieren | newsletter bestellen
                zum newsletter | zum newsletter anmelden | melden sie sich für unseren newsletter an
                melden sie sich an | melde dich an | jetzt anmelden | jetzt kostenlos anmelden | hier anmelden
                anmelden | kostenlos registrieren | jetzt registrieren | unser newsletter | ihr newsletter
                newsletter anmeldung | bleiben sie auf dem laufenden | bleiben sie informiert
                nichts mehr verpassen | keine nachricht mehr verpassen | ihre e mail adresse | e mail adresse
                bereits abonnent | sie sind bereits abonnent | jetzt testen | jetzt abo abschließen
                mit einem abo weiterlesen | dieser artikel ist nur für abonnenten | exklusiv für abonnenten
                der tägliche newsletter | push nachrichten aktivieren | unterstützen sie uns
                unterstützen sie unsere arbeit
                ",
            ),
            (
                Follow,
                "
                folgen sie uns | folgen sie uns auf | folgen sie uns bei | folgen sie uns auf facebook
                folgen sie uns auf instagram | folge uns | folge uns auf | folgt uns auf | folgen
                auf facebook folgen | auf twitter folgen | folgen auf | finden sie uns auf | fan werden
                unser whatsapp kanal | zum whatsapp kanal | folgen sie unserem whatsapp kanal
                jetzt unserem whatsapp kanal folgen
                ",
            ),
            (
                App,
                "
                laden sie unsere app | laden sie die app herunter | laden sie sich unsere app | laden sie die app
                jetzt app herunterladen | app herunterladen | jetzt die app | zur app | hol dir die app
                hier geht es zur app | jetzt im app store | in der app lesen
                ",
            ),
            (
                Advert,
                "
                anzeige | anzeigen | werbung | werbeanzeige | gesponsert | gesponserter inhalt | sponsored content
                bezahlte anzeige | anzeige: | werbung beenden | werbung schließen | weiter nach der anzeige
                nach der anzeige geht es weiter | artikel wird nach der anzeige fortgesetzt
                der artikel wird nach der anzeige fortgesetzt | bitte scrollen sie weiter | bezahlter inhalt
                advertorial | werbung entfernen
                ",
            ),
            (
                Byline,
                "
                von | text: | text von | autor: | autorin: | autoren: | ein beitrag von | beitrag von
                ein gastbeitrag von | gastbeitrag von | verfasst von | geschrieben von | ein kommentar von
                kommentar von | interview von | ein interview von | das interview führte | die fragen stellte
                interview: | redaktion: | über den autor | über die autorin | zur person | protokoll:
                aufgezeichnet von | eine analyse von | eine reportage von | ein essay von | eine kolumne von
                übersetzt von | übersetzung: | eingestellt von | gepostet von
                ",
            ),
            (
                Published,
                "
                veröffentlicht | veröffentlicht am | veröffentlicht: | erstellt am | datum: | publiziert
                publiziert am | erschienen am | veröffentlichungsdatum | online seit
                dieser artikel wurde am | dieser beitrag wurde am | dieser eintrag wurde am
                ",
            ),
            (
                Updated,
                "
                aktualisiert | aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am
                letzte aktualisierung | letzte änderung | zuletzt geändert | zuletzt geändert am | stand:
                update: | geändert am
                ",
            ),
            (
                Legal,
                "
                alle rechte vorbehalten | copyright | © | urheberrecht | nachdruck verboten | impressum
                datenschutz | datenschutzerklärung | nutzungsbedingungen | cookie einstellungen
                es gelten die nutzungsbedingungen | haftungsausschluss | transparenzhinweis
                die mit sternchen gekennzeichneten links | affiliate link | affiliate links
                dieser artikel enthält affiliate links | wenn sie über diese links | dieser text erschien zuerst
                dieser artikel erschien zuerst | rechte am artikel erwerben | wir verwenden cookies
                wir nutzen cookies | diese website verwendet cookies | diese webseite verwendet cookies
                diese seite verwendet cookies | diese website benutzt cookies | wir und unsere partner
                ihre privatsphäre ist uns wichtig | unsere website verwendet cookies
                ",
            ),
            (
                Comments,
                "
                kommentare | kommentar | kommentieren | kommentar schreiben | kommentare lesen
                kommentare anzeigen | alle kommentare | kommentar abgeben | kommentar verfassen
                kommentar hinterlassen | schreiben sie einen kommentar | schreibe einen kommentar
                hinterlasse einen kommentar | jetzt kommentieren | diskutieren sie mit | diskutiere mit
                mitdiskutieren | ihre meinung | leserkommentare | keine kommentare | kommentarfunktion geschlossen
                antwort abbrechen | deine e mail adresse wird nicht veröffentlicht | zu den kommentaren
                diskussion | war dieser artikel hilfreich | artikel bewerten
            bitte melden sie sich an um zu kommentieren | wie hat ihnen der artikel gefallen
                ",
            ),
            (
                Tags,
                "
                tags | schlagwörter | schlagworte | themen | thema: | themen in diesem artikel | stichwörter
                stichworte | kategorie: | kategorien | rubrik: | ressort: | abgelegt unter | veröffentlicht unter
                verschlagwortet mit | getaggt mit | schlüsselwörter | mehr zu den themen
                dieser beitrag wurde unter | dieser beitrag wurde veröffentlicht in
                dieser eintrag wurde unter | dieser eintrag wurde veröffentlicht in | dieser artikel wurde unter
                ",
            ),
            (
                Toc,
                "
                inhaltsverzeichnis | inhalt | in diesem artikel | in diesem beitrag | auf dieser seite
                springen sie zu | springe zu | nach oben | zum seitenanfang | zum inhalt springen
                ",
            ),
            (
                Contact,
                "
                kontakt | kontakt: | kontaktieren sie uns | kontaktieren sie die redaktion | schreiben sie uns
                schreiben sie uns an | schreiben sie uns eine | haben sie einen fehler | fehler gefunden
                fehler melden | fehler im artikel | feedback | ihr feedback | haben sie hinweise
                kontakt zum autor | kontakt zur redaktion | leserbrief schreiben | korrekturhinweis
                ",
            ),
        ],
    },
    Language {
        tag: "nl",
        cues: &[
            (
                ReadMore,
                "
                lees meer | lees verder | lees hier verder | lees hier meer | lees meer hierover
                lees het hele artikel | lees het volledige artikel | lees artikel | lees het artikel
                lees het hele verhaal | verder lezen | meer lezen | meer weergeven | meer informatie | toon meer
                bekijk meer | bekijk de video | klik hier om verder te lezen | naar het artikel | volledig artikel
                ga verder met lezen
                ",
            ),
            (
                AlsoRead,
                "
                lees ook | lees ook: | lees meer over | lees meer van | lees hier ook | lees ook dit | ook lezen
                bekijk ook | bekijk: | zie ook | luister ook | kijk ook | meer: | luister: | lees: | leestip
                tip: | interview: | opinie: | analyse: | ook interessant
            meer over
                ",
            ),
            (
                Related,
                "
                gerelateerd | gerelateerde artikelen | gerelateerde berichten | gerelateerd nieuws
                gerelateerde onderwerpen | gerelateerde inhoud | meer over dit onderwerp | meer over dit thema
                meest gelezen | meest gelezen artikelen | best gelezen | populaire artikelen | aanbevolen
                aanbevolen artikelen | aanbevolen voor jou | aanbevolen voor u | misschien vind je dit ook leuk
                misschien ook interessant | dit vind je misschien ook interessant | ook interessant voor jou
                meer nieuws | meer artikelen | meer verhalen | laatste nieuws | recente berichten
                recente artikelen | andere artikelen | andere lezers bekeken ook | anderen lazen ook | trending
                topverhalen | verder in het nieuws | volgende artikel | vorige artikel
                ",
            ),
            (
                Share,
                "
                delen | deel | deel artikel | deel dit artikel | deel dit bericht | deel dit | deel dit verhaal
                deel deze pagina | deel via | deel op | delen op | delen via | deel op facebook | deel op twitter
                deel op x | deel op linkedin | deel via whatsapp | delen via whatsapp | delen op facebook
                deel via e mail | delen via e mail | kopieer link | link kopiëren | link gekopieerd
                artikel opslaan | bewaar artikel | bewaren | artikel printen | afdrukken
                luister naar dit artikel
                ",
            ),
            (
                Newsletter,
                "
                inschrijven | schrijf je in | schrijf u in | schrijf je in voor
                schrijf je in voor onze nieuwsbrief | schrijf u in voor onze nieuwsbrief | schrijf je nu in
                meld je aan | meld je aan voor | meld u aan | meld u aan voor onze nieuwsbrief | aanmelden
                aanmelden nieuwsbrief | nieuwsbrief | onze nieuwsbrief | abonneer | abonneer je | abonneer u
                abonneer je op | abonneer nu | neem een abonnement | word abonnee | al abonnee
                blijf op de hoogte | mis niets | ontvang onze nieuwsbrief | ontvang het laatste nieuws
                je e mailadres | uw e mailadres | e mailadres | verder lezen | steun ons
                steun onze journalistiek | word lid
                ",
            ),
            (
                Follow,
                "
                volg ons | volg ons op | volg ons ook op | volg ons via | volg ons op facebook
                volg ons op instagram | volg ons op google nieuws | volg | volg de auteur | vind ons op
                like ons op facebook | volg ons whatsapp kanaal | word lid van ons whatsapp kanaal
                ",
            ),
            (
                App,
                "
                download onze app | download de app | download gratis de app | open in de app | lees in de app
                installeer de app | download nu de app
                ",
            ),
            (
                Advert,
                "
                advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud | gesponsord bericht
                partnerbijdrage | tekst gaat verder onder de advertentie | artikel gaat verder na de advertentie
                artikel gaat verder onder de advertentie | lees verder na de advertentie
                lees verder onder de advertentie | tekst loopt door onder de advertentie
                de tekst gaat verder onder de foto | tekst gaat verder onder de foto
                tekst loopt door onder de foto | artikel gaat hieronder verder | tekst gaat hieronder verder
                ingezonden mededeling | betaalde inhoud | sluit advertentie
                ",
            ),
            (
                Byline,
                "
                door | door: | gepost door | geplaatst door | geschreven door | auteur: | auteurs: | tekst: | tekst door | tekst en foto's
                redactie: | door onze redactie | door een onzer redacteuren | van onze correspondent
                van onze redactie | van onze verslaggever | over de auteur | interview door | vertaling:
                ",
            ),
            (
                Published,
                "
                gepubliceerd | gepubliceerd op | geplaatst op | geplaatst: | datum: | dit bericht is geplaatst op
                dit bericht werd geplaatst op | dit artikel is gepubliceerd op
                ",
            ),
            (
                Updated,
                "
                bijgewerkt | bijgewerkt op | bijgewerkt: | laatst bijgewerkt | laatst bijgewerkt op
                laatste update | laatst gewijzigd | gewijzigd op | update: | aangepast op
                ",
            ),
            (
                Legal,
                "
                alle rechten voorbehouden | auteursrecht | copyright | © | gebruiksvoorwaarden
                algemene voorwaarden | privacybeleid | privacyverklaring | privacy statement | cookiebeleid
                cookie instellingen | op dit artikel rust auteursrecht | niets uit deze uitgave
                overname zonder toestemming | dit artikel bevat affiliate links | disclaimer
                wij gebruiken cookies | we gebruiken cookies | deze website gebruikt cookies
                deze site gebruikt cookies | deze website maakt gebruik van cookies | wij en onze partners
                ",
            ),
            (
                Comments,
                "
                reacties | reactie | reageer | reageren | reageer op dit artikel | plaats een reactie
                plaats reactie | geef een reactie | laat een reactie achter | geef je mening | praat mee
                discussieer mee | bekijk reacties | toon reacties | alle reacties | geen reacties
                het e mailadres wordt niet gepubliceerd | reactie annuleren | was dit artikel nuttig
                ",
            ),
            (
                Tags,
                "
                tags | onderwerpen | onderwerp: | trefwoorden | categorie: | categorieën | geplaatst in | getagd
                getagd met | thema's | rubriek: | labels: | dit bericht werd geplaatst in
                dit bericht is geplaatst in
                ",
            ),
            (
                Toc,
                "
                inhoudsopgave | inhoud | in dit artikel | in dit bericht | op deze pagina | ga direct naar
                spring naar | naar boven | terug naar boven
                ",
            ),
            (
                Contact,
                "
                neem contact op | neem contact met ons op | contact | heb je een tip | heeft u een tip
                tip de redactie | tip ons | tips | mail de redactie | mail ons | foutje gezien | fout gezien
                meld een fout | vragen of opmerkingen | ziet u een fout | stuur een bericht | reageren mail
                ",
            ),
        ],
    },
    Language {
        tag: "lb",
        cues: &[
            (ReadMore, "weiderliesen | méi liesen"),
            (AlsoRead, "liest och | kuckt och"),
            (Related, "méi zum thema | meescht gelies"),
            (Share, "deelen"),
            (Advert, "reklamm | annonce"),
            (Published, "publizéiert"),
            (Updated, "aktualiséiert"),
            (Legal, "all rechter reservéiert"),
            (Comments, "kommentaren"),
        ],
    },
    Language {
        tag: "fy",
        cues: &[
            (ReadMore, "lês fierder | lês mear"),
            (AlsoRead, "lês ek | sjoch ek"),
            (Share, "diele"),
            (Advert, "advertinsje"),
            (Legal, "alle rjochten foarbehâlden"),
            (Comments, "reaksjes"),
        ],
    },
];
