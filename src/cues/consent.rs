//! What layers say that ask for consent, what forms ask consent for, and what the banners of official sites say, per
//! language: the same words on very many sites.

/// For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const PHRASES: &[(&str, &str)] = &[
    ("en", "
        to provide the best experiences we use technologies like cookies | we use technologies like cookies
        the technical storage or access | necessary cookies are absolutely essential | functional cookies help to perform
        performance cookies are used to understand | analytical cookies are used to understand
        advertisement cookies are used to provide | other uncategorized cookies are those
        any cookies that may not be particularly necessary | this cookie is set by | the cookie is set by
        the cookies is used to store | these cookies ensure basic functionalities
        strictly necessary cookies | select accept to consent | manage consent | manage consent preferences
        manage cookie consent | cookie consent | we and third parties use cookies | by continuing to browse this site you agree
        by continuing to use this site you agree | by continuing to use our site you agree
        by submitting this form | by pressing submit | by clicking submit | by checking this box | by ticking this box
        by subscribing you agree | by subscribing i agree | by subscribing you consent | by subscribing you confirm
        by clicking subscribe | by clicking the subscribe button | by providing your email
        by providing your phone number | terms of submitting this form
        an official website of the united states government | official websites use gov
        a gov website belongs to an official government organization | secure gov websites use https
        a lock or https means you've safely connected | a lock lock locked padlock | a lock locked padlock
        a lock or locked padlock | the gov means it's official | federal government websites often end in gov or mil
        this is an official website of the
    "),
    ("de", "
        um dir ein optimales erlebnis zu bieten | um ihnen ein optimales erlebnis zu bieten
        die technische speicherung oder der zugang | cookie zustimmung verwalten | zustimmung verwalten | einwilligung verwalten
        notwendige cookies | unbedingt erforderliche cookies | mit dem absenden dieses formulars
        mit dem abonnieren des newsletters | mit der anmeldung zum newsletter
    "),
    ("nl", "
        om de beste ervaringen te bieden | de technische opslag of toegang | beheer cookie toestemming
        beheer toestemming | toestemming beheren | strikt noodzakelijke cookies | door dit formulier te verzenden
    "),
    ("fr", "
        pour offrir les meilleures expériences | le stockage ou l'accès technique | gérer le consentement
        gérer le consentement aux cookies | cookies strictement nécessaires | en soumettant ce formulaire
        en vous inscrivant vous acceptez | en vous abonnant vous acceptez
    "),
    ("it", "
        per fornire le migliori esperienze | l'archiviazione tecnica o l'accesso | gestisci consenso
        gestisci consenso cookie | cookie strettamente necessari | inviando questo modulo | iscrivendoti accetti
    "),
    ("es", "
        para ofrecer las mejores experiencias utilizamos tecnologías | el almacenamiento o acceso técnico
        gestionar consentimiento | gestionar el consentimiento de las cookies | cookies estrictamente necesarias
        al enviar este formulario | al suscribirte aceptas | al suscribirse acepta
    "),
    ("pt", "
        para fornecer as melhores experiências usamos tecnologias | o armazenamento ou acesso técnico
        gerenciar o consentimento | gerir o consentimento | gerenciar consentimento | cookies estritamente necessários
        ao enviar este formulário | ao inscrever se você concorda
    "),
    ("pl", "
        aby zapewnić jak najlepsze wrażenia korzystamy | przechowywanie lub dostęp techniczny | zarządzaj zgodą
        niezbędne pliki cookie | wysyłając ten formularz
    "),
    ("cs", "spravovat souhlas | spravovat souhlas s cookies | abychom poskytli co nejlepší služby používáme"),
    ("da", "administrer samtykke | strengt nødvendige cookies | den tekniske lagring eller adgang"),
    ("nb", "administrer samtykke | strengt nødvendige informasjonskapsler | den tekniske lagringen eller tilgangen"),
    ("sv", "hantera samtycke | strikt nödvändiga cookies | den tekniska lagringen eller åtkomsten"),
    ("fi", "hallitse suostumusta | hallinnoi suostumusta | ehdottoman välttämättömät evästeet"),
];
