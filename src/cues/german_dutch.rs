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
                Weiterlesen | Weiter lesen | Hier weiterlesen | Jetzt weiterlesen | Lesen Sie mehr
                Lesen Sie hier weiter | Mehr lesen | Mehr erfahren | Mehr dazu hier | Mehr anzeigen
                Mehr Informationen | Zum Artikel | Zum ganzen Artikel | Ganzen Artikel lesen
                Den ganzen Artikel lesen | Den vollständigen Artikel lesen | Vollständigen Artikel lesen
                Artikel lesen | Jetzt lesen | Lesen Sie den ganzen Artikel | Zur Bildergalerie | Alles lesen
                Hier lesen | Hier geht es weiter | Hier geht's zum Artikel | Lies mehr | Lies weiter | Zum Video
                Video ansehen | Jetzt anhören | Jetzt ansehen | Mehr zeigen
                ",
            ),
            (
                AlsoRead,
                "
                Lesen Sie auch | Lesen Sie dazu auch | Lesen Sie hierzu auch | Lesen Sie dazu
                Lesen Sie mehr zum Thema | Lesen Sie mehr über | Lesen Sie außerdem | Lesen Sie auch hier
                Lesen Sie jetzt | Auch lesen | Lies auch | Lest auch | Auch interessant | Passend dazu
                Siehe auch | Sehen Sie auch | Hören Sie auch | Mehr dazu: | Mehr: | Lesetipp | Lesetipps
                Lese-Tipp | Lesen: | Im Video: | Video: | Kommentar: | Analyse: | Hintergrund: | Interview:
                Das könnte Sie auch interessieren: | Empfehlung: | Mehr Artikel
                ",
            ),
            (
                Related,
                "
                Mehr zum Thema | Mehr zu diesem Thema | Verwandte Inhalte | Verwandte Artikel | Verwandte Themen
                Verwandte Beiträge | Ähnliche Artikel | Ähnliche Beiträge | Ähnliche Themen | Weitere Artikel
                Weitere Beiträge | Weitere Nachrichten | Weitere Meldungen | Weitere Artikel zum Thema
                Weitere interessante Artikel | Weiterführende Links | Weiterführende Artikel
                Das könnte Sie auch interessieren | Das könnte Sie interessieren
                Das könnte dich auch interessieren | Das könnte dir auch gefallen | Das könnte Ihnen auch gefallen
                Auch interessant für Sie | Meistgelesen | Meistgelesene Artikel | Am meisten gelesen
                Meistgelesen im Ressort | Beliebte Artikel | Beliebteste Artikel | Empfohlen | Empfohlene Artikel
                Empfehlungen der Redaktion | Unsere Empfehlungen | Neueste Artikel | Neueste Beiträge
                Aktuelle Beiträge | Aktuelle Nachrichten | Top-Themen | Topthemen | Top News | Top-Artikel
                Mehr aus dem Ressort | Mehr aus dem Netz | Mehr Nachrichten | Aus der Redaktion | Nächster Artikel
                Vorheriger Artikel | Nächster Beitrag | Vorheriger Beitrag | Links zum Thema
                Das interessiert andere | Leser lasen auch | Zur Startseite
                ",
            ),
            (
                Share,
                "
                Teilen | Artikel teilen | Diesen Artikel teilen | Beitrag teilen | Diesen Beitrag teilen
                Seite teilen | Jetzt teilen | Teilen mit | Teilen auf | Bei Facebook teilen | Auf Facebook teilen
                Auf Twitter teilen | Bei Twitter teilen | Auf X teilen | Bei X teilen | Per WhatsApp teilen
                Bei WhatsApp teilen | Auf WhatsApp teilen | Bei LinkedIn teilen | Auf LinkedIn teilen
                Bei Xing teilen | Bei Telegram teilen | Bei Pinterest pinnen | Bei Reddit teilen
                Per E-Mail teilen | Per Mail versenden | Per E-Mail senden | Artikel versenden | Artikel drucken
                Drucken | Seite drucken | Artikel merken | Merken | Link kopieren | Link kopiert | Twittern
                Weitersagen | Vorlesen | Artikel anhören | Artikel vorlesen | Schriftgröße
                ",
            ),
            (
                Newsletter,
                "
                Abonnieren | Abonnieren Sie | Abonnieren Sie unseren Newsletter | Abonnieren Sie den Newsletter
                Abonniere unseren Newsletter | Jetzt abonnieren | Newsletter abonnieren | Newsletter bestellen
                Zum Newsletter | Zum Newsletter anmelden | Melden Sie sich für unseren Newsletter an
                Melden Sie sich an | Melde dich an | Jetzt anmelden | Jetzt kostenlos anmelden | Hier anmelden
                Anmelden | Kostenlos registrieren | Jetzt registrieren | Unser Newsletter | Ihr Newsletter
                Newsletter-Anmeldung | Bleiben Sie auf dem Laufenden | Bleiben Sie informiert
                Nichts mehr verpassen | Keine Nachricht mehr verpassen | Ihre E-Mail-Adresse | E-Mail-Adresse
                Bereits Abonnent | Sie sind bereits Abonnent | Jetzt testen | Jetzt Abo abschließen
                Mit einem Abo weiterlesen | Dieser Artikel ist nur für Abonnenten | Exklusiv für Abonnenten
                Der tägliche Newsletter | Push-Nachrichten aktivieren | Unterstützen Sie uns
                Unterstützen Sie unsere Arbeit
                ",
            ),
            (
                Follow,
                "
                Folgen Sie uns | Folgen Sie uns auf | Folgen Sie uns bei | Folgen Sie uns auf Facebook
                Folgen Sie uns auf Instagram | Folge uns | Folge uns auf | Folgt uns auf | Folgen
                Auf Facebook folgen | Auf Twitter folgen | Folgen auf | Finden Sie uns auf | Fan werden
                Unser WhatsApp-Kanal | Zum WhatsApp-Kanal | Folgen Sie unserem WhatsApp-Kanal
                Jetzt unserem WhatsApp-Kanal folgen
                ",
            ),
            (
                App,
                "
                Laden Sie unsere App | Laden Sie die App herunter | Laden Sie sich unsere App | Laden Sie die App
                Jetzt App herunterladen | App herunterladen | Jetzt die App | Zur App | Hol dir die App
                Hier geht es zur App | Jetzt im App Store | In der App lesen
                ",
            ),
            (
                Advert,
                "
                Anzeige | Anzeigen | Werbung | Werbeanzeige | Gesponsert | Gesponserter Inhalt | Sponsored Content
                Bezahlte Anzeige | Anzeige: | Werbung beenden | Werbung schließen | Weiter nach der Anzeige
                Nach der Anzeige geht es weiter | Artikel wird nach der Anzeige fortgesetzt
                Der Artikel wird nach der Anzeige fortgesetzt | Bitte scrollen Sie weiter | Bezahlter Inhalt
                Advertorial | Werbung entfernen
                ",
            ),
            (
                Byline,
                "
                Von | Text: | Text von | Autor: | Autorin: | Autoren: | Ein Beitrag von | Beitrag von
                Ein Gastbeitrag von | Gastbeitrag von | Verfasst von | Geschrieben von | Ein Kommentar von
                Kommentar von | Interview von | Ein Interview von | Das Interview führte | Die Fragen stellte
                Interview: | Redaktion: | Über den Autor | Über die Autorin | Zur Person | Protokoll:
                Aufgezeichnet von | Eine Analyse von | Eine Reportage von | Ein Essay von | Eine Kolumne von
                Übersetzt von | Übersetzung:
                ",
            ),
            (
                Published,
                "
                Veröffentlicht | Veröffentlicht am | Veröffentlicht: | Erstellt am | Datum: | Publiziert
                Publiziert am | Erschienen am | Veröffentlichungsdatum | Online seit
                ",
            ),
            (
                Updated,
                "
                Aktualisiert | Aktualisiert am | Zuletzt aktualisiert | Zuletzt aktualisiert am
                Letzte Aktualisierung | Letzte Änderung | Zuletzt geändert | Zuletzt geändert am | Stand:
                Update: | Geändert am
                ",
            ),
            (
                Legal,
                "
                Alle Rechte vorbehalten | Copyright | © | Urheberrecht | Nachdruck verboten | Impressum
                Datenschutz | Datenschutzerklärung | Nutzungsbedingungen | Cookie-Einstellungen
                Es gelten die Nutzungsbedingungen | Haftungsausschluss | Transparenzhinweis
                Die mit Sternchen gekennzeichneten Links | Affiliate-Link | Affiliate-Links
                Dieser Artikel enthält Affiliate-Links | Wenn Sie über diese Links | Dieser Text erschien zuerst
                Dieser Artikel erschien zuerst | Rechte am Artikel erwerben | Wir verwenden Cookies
                ",
            ),
            (
                Comments,
                "
                Kommentare | Kommentar | Kommentieren | Kommentar schreiben | Kommentare lesen
                Kommentare anzeigen | Alle Kommentare | Kommentar abgeben | Kommentar verfassen
                Kommentar hinterlassen | Schreiben Sie einen Kommentar | Schreibe einen Kommentar
                Hinterlasse einen Kommentar | Jetzt kommentieren | Diskutieren Sie mit | Diskutiere mit
                Mitdiskutieren | Ihre Meinung | Leserkommentare | Keine Kommentare | Kommentarfunktion geschlossen
                Antwort abbrechen | Deine E-Mail-Adresse wird nicht veröffentlicht | Zu den Kommentaren
                Diskussion | War dieser Artikel hilfreich? | Artikel bewerten
                ",
            ),
            (
                Tags,
                "
                Tags | Schlagwörter | Schlagworte | Themen | Thema: | Themen in diesem Artikel | Stichwörter
                Stichworte | Kategorie: | Kategorien | Rubrik: | Ressort: | Abgelegt unter | Veröffentlicht unter
                Verschlagwortet mit | Getaggt mit | Schlüsselwörter | Mehr zu den Themen
                ",
            ),
            (
                Toc,
                "
                Inhaltsverzeichnis | Inhalt | In diesem Artikel | In diesem Beitrag | Auf dieser Seite
                Springen Sie zu | Springe zu | Nach oben | Zum Seitenanfang | Zum Inhalt springen
                ",
            ),
            (
                Contact,
                "
                Kontakt | Kontakt: | Kontaktieren Sie uns | Kontaktieren Sie die Redaktion | Schreiben Sie uns
                Schreiben Sie uns an | Schreiben Sie uns eine | Haben Sie einen Fehler | Fehler gefunden
                Fehler melden | Fehler im Artikel | Feedback | Ihr Feedback | Haben Sie Hinweise
                Kontakt zum Autor | Kontakt zur Redaktion | Leserbrief schreiben | Korrekturhinweis
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
                Lees meer | Lees verder | Lees hier verder | Lees hier meer | Lees meer hierover
                Lees het hele artikel | Lees het volledige artikel | Lees artikel | Lees het artikel
                Lees het hele verhaal | Verder lezen | Meer lezen | Meer weergeven | Meer informatie | Toon meer
                Bekijk meer | Bekijk de video | Klik hier om verder te lezen | Naar het artikel | Volledig artikel
                Ga verder met lezen
                ",
            ),
            (
                AlsoRead,
                "
                Lees ook | Lees ook: | Lees meer over | Lees meer van | Lees hier ook | Lees ook dit | Ook lezen
                Bekijk ook | Bekijk: | Zie ook | Luister ook | Kijk ook | Meer: | Luister: | Lees: | Leestip
                Tip: | Interview: | Opinie: | Analyse: | Ook interessant
                ",
            ),
            (
                Related,
                "
                Gerelateerd | Gerelateerde artikelen | Gerelateerde berichten | Gerelateerd nieuws
                Gerelateerde onderwerpen | Gerelateerde inhoud | Meer over dit onderwerp | Meer over dit thema
                Meest gelezen | Meest gelezen artikelen | Best gelezen | Populaire artikelen | Aanbevolen
                Aanbevolen artikelen | Aanbevolen voor jou | Aanbevolen voor u | Misschien vind je dit ook leuk
                Misschien ook interessant | Dit vind je misschien ook interessant | Ook interessant voor jou
                Meer nieuws | Meer artikelen | Meer verhalen | Laatste nieuws | Recente berichten
                Recente artikelen | Andere artikelen | Andere lezers bekeken ook | Anderen lazen ook | Trending
                Topverhalen | Verder in het nieuws | Volgende artikel | Vorige artikel
                ",
            ),
            (
                Share,
                "
                Delen | Deel | Deel artikel | Deel dit artikel | Deel dit bericht | Deel dit | Deel dit verhaal
                Deel deze pagina | Deel via | Deel op | Delen op | Delen via | Deel op Facebook | Deel op Twitter
                Deel op X | Deel op LinkedIn | Deel via WhatsApp | Delen via WhatsApp | Delen op Facebook
                Deel via e-mail | Delen via e-mail | Kopieer link | Link kopiëren | Link gekopieerd
                Artikel opslaan | Bewaar artikel | Bewaren | Artikel printen | Afdrukken
                Luister naar dit artikel
                ",
            ),
            (
                Newsletter,
                "
                Inschrijven | Schrijf je in | Schrijf u in | Schrijf je in voor
                Schrijf je in voor onze nieuwsbrief | Schrijf u in voor onze nieuwsbrief | Schrijf je nu in
                Meld je aan | Meld je aan voor | Meld u aan | Meld u aan voor onze nieuwsbrief | Aanmelden
                Aanmelden nieuwsbrief | Nieuwsbrief | Onze nieuwsbrief | Abonneer | Abonneer je | Abonneer u
                Abonneer je op | Abonneer nu | Neem een abonnement | Word abonnee | Al abonnee
                Blijf op de hoogte | Mis niets | Ontvang onze nieuwsbrief | Ontvang het laatste nieuws
                Je e-mailadres | Uw e-mailadres | E-mailadres | Verder lezen? | Steun ons
                Steun onze journalistiek | Word lid
                ",
            ),
            (
                Follow,
                "
                Volg ons | Volg ons op | Volg ons ook op | Volg ons via | Volg ons op Facebook
                Volg ons op Instagram | Volg ons op Google Nieuws | Volg | Volg de auteur | Vind ons op
                Like ons op Facebook | Volg ons WhatsApp-kanaal | Word lid van ons WhatsApp-kanaal
                ",
            ),
            (
                App,
                "
                Download onze app | Download de app | Download gratis de app | Open in de app | Lees in de app
                Installeer de app | Download nu de app
                ",
            ),
            (
                Advert,
                "
                Advertentie | Advertenties | Reclame | Gesponsord | Gesponsorde inhoud | Gesponsord bericht
                Partnerbijdrage | Tekst gaat verder onder de advertentie | Artikel gaat verder na de advertentie
                Artikel gaat verder onder de advertentie | Lees verder na de advertentie
                Lees verder onder de advertentie | Tekst loopt door onder de advertentie
                De tekst gaat verder onder de foto | Tekst gaat verder onder de foto
                Tekst loopt door onder de foto | Artikel gaat hieronder verder | Tekst gaat hieronder verder
                Ingezonden mededeling | Betaalde inhoud | Sluit advertentie
                ",
            ),
            (
                Byline,
                "
                Door | Door: | Geschreven door | Auteur: | Auteurs: | Tekst: | Tekst door | Tekst en foto's
                Redactie: | Door onze redactie | Door een onzer redacteuren | Van onze correspondent
                Van onze redactie | Van onze verslaggever | Over de auteur | Interview door | Vertaling:
                ",
            ),
            (
                Published,
                "Gepubliceerd | Gepubliceerd op | Geplaatst op | Geplaatst: | Datum:",
            ),
            (
                Updated,
                "
                Bijgewerkt | Bijgewerkt op | Bijgewerkt: | Laatst bijgewerkt | Laatst bijgewerkt op
                Laatste update | Laatst gewijzigd | Gewijzigd op | Update: | Aangepast op
                ",
            ),
            (
                Legal,
                "
                Alle rechten voorbehouden | Auteursrecht | Copyright | © | Gebruiksvoorwaarden
                Algemene voorwaarden | Privacybeleid | Privacyverklaring | Privacy statement | Cookiebeleid
                Cookie-instellingen | Op dit artikel rust auteursrecht | Niets uit deze uitgave
                Overname zonder toestemming | Dit artikel bevat affiliate links | Disclaimer
                ",
            ),
            (
                Comments,
                "
                Reacties | Reactie | Reageer | Reageren | Reageer op dit artikel | Plaats een reactie
                Plaats reactie | Geef een reactie | Laat een reactie achter | Geef je mening | Praat mee
                Discussieer mee | Bekijk reacties | Toon reacties | Alle reacties | Geen reacties
                Het e-mailadres wordt niet gepubliceerd | Reactie annuleren | Was dit artikel nuttig?
                ",
            ),
            (
                Tags,
                "
                Tags | Onderwerpen | Onderwerp: | Trefwoorden | Categorie: | Categorieën | Geplaatst in | Getagd
                Getagd met | Thema's | Rubriek: | Labels:
                ",
            ),
            (
                Toc,
                "
                Inhoudsopgave | Inhoud | In dit artikel | In dit bericht | Op deze pagina | Ga direct naar
                Spring naar | Naar boven | Terug naar boven
                ",
            ),
            (
                Contact,
                "
                Neem contact op | Neem contact met ons op | Contact | Heb je een tip | Heeft u een tip
                Tip de redactie | Tip ons | Tips? | Mail de redactie | Mail ons | Foutje gezien? | Fout gezien?
                Meld een fout | Vragen of opmerkingen | Ziet u een fout | Stuur een bericht | Reageren? Mail
                ",
            ),
        ],
    },
    Language {
        tag: "lb",
        cues: &[
            (ReadMore, "Weiderliesen | Méi liesen"),
            (AlsoRead, "Liest och | Kuckt och"),
            (Related, "Méi zum Thema | Meescht gelies"),
            (Share, "Deelen"),
            (Advert, "Reklamm | Annonce"),
            (Published, "Publizéiert"),
            (Updated, "Aktualiséiert"),
            (Legal, "All Rechter reservéiert"),
            (Comments, "Kommentaren"),
        ],
    },
    Language {
        tag: "fy",
        cues: &[
            (ReadMore, "Lês fierder | Lês mear"),
            (AlsoRead, "Lês ek | Sjoch ek"),
            (Share, "Diele"),
            (Advert, "Advertinsje"),
            (Legal, "Alle rjochten foarbehâlden"),
            (Comments, "Reaksjes"),
        ],
    },
];
