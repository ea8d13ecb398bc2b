//! What layers say that ask for consent, what forms ask consent for, what the banners of official sites say, and
//! what keeps readers' spam away, per language: the same words on very many sites.

/// For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const PHRASES: &[(&str, &str)] = &[
    ("en", "
        this site uses akismet to reduce spam
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
        on this website we use cookies | on this site we use cookies | this site uses various technologies
        this website uses various technologies | cookies device or similar online identifiers
        advertising and content can be personalised based on | advertising and content can be personalized based on
        advertising presented to you on this service can be | content presented to you on this service can be
        information about your activity on this service | information regarding which advertising is presented to you
        information regarding which content is presented to you | your activity on this service can be used
        reports can be generated based on the combination | with your acceptance your precise location
        with your acceptance certain characteristics specific to your device
        your data can be used to monitor for and prevent | in support of the purposes explained in this notice
        precise geolocation data and identification through device scanning
        precise geolocation and information about device characteristics
        personalised advertising and content advertising and content measurement
        personalized advertising and content advertising and content measurement
        personalised ads and content ad and content measurement | personalized ads and content ad and content measurement
        store and or access information on a device | use limited data to select advertising
        use profiles to select personalised | use profiles to select personalized
        create profiles for personalised advertising
        create profiles for personalized advertising | create profiles to personalise content
        create profiles to personalize content | understand audiences through statistics or combinations of data
        ensure security prevent and detect fraud and fix errors | deliver and present advertising and content
        match and combine data from other data sources | identify devices based on information transmitted automatically
        save and communicate privacy choices | actively scan device characteristics for identification
        we and selected third parties | we and our third party partners | we and our trusted partners
        with respect to advertising we and | with your permission we and our partners | with your consent we and our partners
        with your agreement we and our partners | you can freely give deny or withdraw your consent
        use the accept all button to consent | please note that some processing of your personal data
        you can change your preferences or withdraw your consent | by clicking accept all you agree
        by signing up you agree | by signing up you consent
        by signing up i agree | by registering you agree | by creating an account you agree
        by entering your email you agree | by clicking accept all cookies you agree | by clicking accept you agree
        by clicking accept you consent
    "),
    ("de", "
        diese website verwendet akismet
        um dir ein optimales erlebnis zu bieten | um ihnen ein optimales erlebnis zu bieten
        die technische speicherung oder der zugang | cookie zustimmung verwalten | zustimmung verwalten | einwilligung verwalten
        notwendige cookies | unbedingt erforderliche cookies | mit dem absenden dieses formulars
        mit dem abonnieren des newsletters | mit der anmeldung zum newsletter
        speichern von oder zugriff auf informationen | informationen auf einem gerät speichern und
        verwendung reduzierter daten zur auswahl | erstellung von profilen für personalisierte werbung
        erstellung von profilen zur personalisierung von inhalten | verwendung von profilen zur auswahl personalisierter
        personalisierte werbung und inhalte messung von | cookies geräte oder ähnliche online kennungen
        genaue standortdaten und identifikation | mit ihrer zustimmung verwenden wir und unsere
        mit ihrer einwilligung verwenden wir und unsere
    "),
    ("nl", "
        deze site gebruikt akismet
        om de beste ervaringen te bieden | de technische opslag of toegang | beheer cookie toestemming
        beheer toestemming | toestemming beheren | strikt noodzakelijke cookies | door dit formulier te verzenden
        informatie op een apparaat opslaan en of openen | gepersonaliseerde advertenties en content advertentie
        precieze geolocatiegegevens en identificatie | beperkte gegevens gebruiken om advertenties te selecteren
    "),
    ("fr", "
        ce site utilise akismet
        pour offrir les meilleures expériences | le stockage ou l'accès technique | gérer le consentement
        gérer le consentement aux cookies | cookies strictement nécessaires | en soumettant ce formulaire
        en vous inscrivant vous acceptez | en vous abonnant vous acceptez
        stocker et ou accéder à des informations | utiliser des données limitées pour sélectionner
        créer des profils pour la publicité personnalisée | utiliser des profils pour sélectionner des
        publicités et contenu personnalisés mesure de | données de géolocalisation précises et identification
        les cookies identifiants de votre terminal | avec votre accord nous et nos partenaires
        avec votre accord nos partenaires et nous | avec votre consentement nous et nos partenaires
    "),
    ("it", "
        questo sito usa akismet | questo sito utilizza akismet | questo sito web utilizza akismet
        per fornire le migliori esperienze | l'archiviazione tecnica o l'accesso | gestisci consenso
        gestisci consenso cookie | cookie strettamente necessari | inviando questo modulo | iscrivendoti accetti
        archiviare informazioni su dispositivo e o accedervi | pubblicità e contenuti personalizzati misurazione
        dati di geolocalizzazione precisi e identificazione | utilizzare dati limitati per selezionare la pubblicità
        creare profili per la pubblicità personalizzata | utilizzare profili per la selezione di
    "),
    ("es", "
        este sitio usa akismet | este sitio utiliza akismet
        para ofrecer las mejores experiencias utilizamos tecnologías | el almacenamiento o acceso técnico
        gestionar consentimiento | gestionar el consentimiento de las cookies | cookies estrictamente necesarias
        al enviar este formulario | al suscribirte aceptas | al suscribirse acepta
        almacenar la información en un dispositivo y | almacenar o acceder a información en un dispositivo
        publicidad y contenido personalizados medición de | datos de localización geográfica precisa e identificación
        con su acuerdo nosotros y nuestros | con su consentimiento nosotros y nuestros
        con tu consentimiento nosotros y nuestros
        no está permitido verter comentarios contrarios | esta es la opinión de los internautas
    "),
    ("pt", "
        este site utiliza o akismet | esse site utiliza o akismet
        para fornecer as melhores experiências usamos tecnologias | o armazenamento ou acesso técnico
        gerenciar o consentimento | gerir o consentimento | gerenciar consentimento | cookies estritamente necessários
        ao enviar este formulário | ao inscrever se você concorda
        armazenar e ou aceder a informações | armazenar e ou acessar informações
        publicidade e conteúdos personalizados medição
        publicidade e conteúdo personalizados medição | dados de geolocalização precisos e identificação
        os comentários são de responsabilidade | os comentários não representam a opinião
    "),
    ("pl", "
        ta strona używa akismet | witryna wykorzystuje akismet
        aby zapewnić jak najlepsze wrażenia korzystamy | przechowywanie lub dostęp techniczny | zarządzaj zgodą
        niezbędne pliki cookie | wysyłając ten formularz
        przechowywanie informacji na urządzeniu lub dostęp | spersonalizowane reklamy i treści pomiar
        użycie dokładnych danych geolokalizacyjnych | my i nasi partnerzy | my i nasi zaufani partnerzy
    "),
    ("cs", "
        spravovat souhlas | spravovat souhlas s cookies | abychom poskytli co nejlepší služby používáme
        ukládání a nebo přístup k informacím
    "),
    ("da", "
        dette websted bruger akismet
        administrer samtykke | strengt nødvendige cookies | den tekniske lagring eller adgang
        opbevare og eller tilgå oplysninger på
    "),
    ("nb", "
        dette nettstedet bruker akismet
        administrer samtykke | strengt nødvendige informasjonskapsler | den tekniske lagringen eller tilgangen
        lagre og eller få tilgang til informasjon
    "),
    ("sv", "
        denna webbplats använder akismet
        hantera samtycke | strikt nödvändiga cookies | den tekniska lagringen eller åtkomsten
        lagra och eller få åtkomst till information
    "),
    ("fi", "
        hallitse suostumusta | hallinnoi suostumusta | ehdottoman välttämättömät evästeet
        tallentaa ja tai käyttää laitteella olevia tietoja
    "),
    ("ro", "stocarea și sau accesarea informațiilor de pe"),
];
