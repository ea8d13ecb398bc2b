//! The words by which a request to the reader begins that has the site's own name in it, per language: `Follow The Post on
//! Facebook`. By themselves they tell nothing.

/// For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const PHRASES: &[(&str, &str)] = &[
    ("en", "
        follow | join | download | get | subscribe | install | like | find | watch | listen | sign up | connect with
        click here | click here to | tap here to | keep up with | stay updated
    "),
    ("de", "folgen sie | folge | folgt | abonnieren sie | abonniere | jetzt | laden sie | lade | hol dir | hören sie"),
    ("nl", "volg | download | abonneer je | schrijf je in | installeer | luister"),
    ("fr", "suivez | téléchargez | abonnez vous | inscrivez vous | rejoignez | retrouvez | écoutez | recevez"),
    ("it", "segui | seguite | scarica | iscriviti | unisciti | ascolta | entra"),
    ("es", "
        sigue | siga | seguí | descarga | descargue | descargá | suscríbete | suscríbase | únete | recibe | reciba | escucha
        haz clic | haga clic
    "),
    ("pt", "siga | acompanhe | baixe | assine | inscreva se | clique aqui | confira | entre | receba | participe | compartilhe"),
    ("ca", "segueix | descarrega | subscriu te"),
    ("ro", "urmărește | urmăriți | descarcă | abonează te | alătură te"),
    ("pl", "obserwuj | polub | pobierz | dołącz | zapisz się | subskrybuj | śledź"),
    ("cs", "sledujte | stáhněte si | odebírejte | přihlaste se"),
    ("sk", "sledujte | stiahnite si | odoberajte | prihláste sa"),
    ("hr", "pratite | preuzmite | pretplatite se | pridružite se"),
    ("sl", "spremljajte | prenesite | naročite se"),
    ("sr", "пратите | преузмите"),
    ("bg", "последвайте | следвайте | изтеглете | абонирайте се"),
    ("ru", "подпишитесь | подписывайтесь | скачайте | следите | читайте нас | присоединяйтесь | вступайте"),
    ("uk", "підпишіться | підписуйтесь | підписуйтеся | завантажте | стежте | читайте нас | приєднуйтесь | долучайтесь"),
    ("hu", "kövesd | kövessen | töltse le | töltsd le | iratkozzon fel | iratkozz fel | csatlakozz"),
    ("sv", "följ | ladda ner | prenumerera"),
    ("da", "følg | hent | tilmeld dig"),
    ("nb", "følg | last ned | meld deg på"),
    ("fi", "seuraa | lataa | tilaa"),
    ("el", "ακολουθήστε | κατεβάστε | εγγραφείτε"),
    ("id", "ikuti | unduh | gabung | simak"),
    ("vi", "theo dõi | tải"),
];
