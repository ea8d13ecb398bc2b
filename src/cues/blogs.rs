//! What the software of blogs writes below a post, per language: the buttons that share and praise it, the form for comments
//! and what is said beside its fields, the stars that rate a post. The words are those of WordPress and of its extensions, as
//! its translators have them.
//!
//! They are apart from the other phrases since they come from one source, and name no subject of a story.

/// The labels of buttons. For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const SHARE: &[(&str, &str)] = &[
    ("en", "
        pin it for later | pin for later | pin this for later | pin this post for later | pin it here
        pin it to save it for later | pin this post | pin to save | save it for later | save this for later | save for later on pinterest
        did you enjoy this post pin it for later | enjoy this post pin it for later | enjoyed this post pin it for later
        if you like it please share it | please share it | please share this post | please share this article | share the love
        sharing is caring | share this post with your friends
    "),
    ("de", "gefällt mir: | gefällt mir wird geladen | teilen sie dies mit:"),
    ("nl", "vind ik leuk: | vind ik leuk aan het laden | vind ik leuk laden | dit delen:"),
    ("fr", "j'aime ça: | j'aime chargement | j'aime ça chargement"),
    ("it", "mi piace: | mi piace caricamento"),
    ("es", "me gusta esto: | me gusta cargando"),
    ("pt", "
        curtir isso: | curtir carregando | gostar disto: | gosto a carregar | gosto carregando | partilhar isto:
    "),
    ("ca", "m'agrada: | m'agrada s'està carregant | comparteix això:"),
    ("ro", "apreciază: | apreciază încarc | partajează asta:"),
    ("pl", "dodaj do ulubionych: | lubię wczytywanie | polubienie wczytywanie"),
    ("cs", "to se mi líbí: | to se mi líbí načítání"),
    ("hr", "sviđa mi se: | sviđa mi se učitavanje | podijelite ovo:"),
    ("ru", "понравилось это: | нравится загрузка"),
    ("hu", "tetszik betöltés | oszd meg másokkal:"),
    ("sv", "gilla detta: | gilla laddar in | dela detta:"),
    ("da", "del dette:"),
    ("nb", "del dette: | lik dette: | liker laster inn"),
    ("fi", "tykkää tästä: | tykkää lataa"),
    ("el", "μου αρέσει: | μου αρέσει φόρτωση"),
    ("tr", "beğen: | beğen yükleniyor | bunu paylaş:"),
    ("id", "menyukai ini: | suka memuat | bagikan ini:"),
    ("vi", "thích bài này: | thích đang tải"),
    ("ar", "معجب بهذه: | إعجاب تحميل | مشاركة هذا الموضوع:"),
    ("he", "אהבתי: | אהבתי טוען | שתף את זה:"),
    ("ko", "이것이 좋아요: | 이 글 공유하기:"),
];

/// What closes or takes back a comment.
#[rustfmt::skip]
pub(super) const COMMENTS: &[(&str, &str)] = &[
    ("en", "comments are now closed | comments are closed for this article | comments for this article are closed"),
    ("de", "antworten abbrechen | kommentare sind geschlossen | die kommentare sind geschlossen"),
    ("nl", "reacties zijn gesloten | antwoord annuleren"),
    ("es", "cancelar la respuesta"),
    ("pt", "os comentários estão fechados"),
    ("pl", "możliwość komentowania jest wyłączona"),
    ("sv", "kommentarer inaktiverade | kommentarer är stängda"),
];

/// What is said beside the fields of a form for comments, for the addresses of readers, and beside the stars.
#[rustfmt::skip]
pub(super) const MESSAGES: &[(&str, &str)] = &[
    ("en", "
        save my name email and website in this browser for | save my name and email in this browser for
        notify me of follow up comments by email | notify me of new posts by email | notify me via e mail if anyone answers
        subscribe to get the latest posts sent to your email | subscribe to get the latest posts to your email
        subscribe now to keep reading and get access to | enter your email address to subscribe to this blog and
        enter your email address to follow this blog and | enter your email to subscribe to this blog and | type your email
        how useful was this post | how helpful was this post | how helpful was this article | click on a star to rate it
        submit rating | rate this post | no votes so far be the first to rate | be the first to rate this post
        we are sorry that this post was not useful for | let us improve this post | tell us how we can improve this post
        as you found this post useful
        was the article useful | was the article helpful | was this article useful | was this post helpful
    "),
    ("de", "
        deine e mail adresse wird nicht veröffentlicht | ihre e mail adresse wird nicht veröffentlicht
        erforderliche felder sind mit | meinen namen meine e mail adresse und meine website in
        name e mail adresse und website in diesem browser für | meinen namen e mail und website in diesem browser speichern
        benachrichtige mich über nachfolgende kommentare via e mail | benachrichtige mich über neue beiträge via e mail
        wie hilfreich war dieser beitrag | klicke auf die sterne um zu bewerten | klicken sie auf einen stern um zu bewerten
        bisher keine bewertungen sei der erste | es tut uns leid dass der beitrag für dich nicht
        lasse uns diesen beitrag verbessern | wie können wir diesen beitrag verbessern
    "),
    ("nl", "
        het e mailadres wordt niet gepubliceerd | je e mailadres wordt niet gepubliceerd | het e mailadres wordt niet getoond
        je e mailadres zal niet getoond worden | mijn naam e mail en site opslaan in deze browser
        mijn naam e mail en website bewaren in deze browser | stuur mij een e mail als er vervolgreacties zijn
        hoe nuttig was dit bericht | klik op een ster om deze te beoordelen
    "),
    ("fr", "
        les champs obligatoires sont indiqués avec | enregistrer mon nom mon e mail et mon site dans
        enregistrer mon nom mon email et mon site dans le | prévenez moi de tous les nouveaux commentaires par e mail
        prévenez moi de tous les nouveaux articles par e mail | cliquez sur une étoile pour noter
    "),
    ("it", "
        i campi obbligatori sono contrassegnati | salva il mio nome email e sito web in questo
        avvertimi via email in caso di risposte al mio | avvertimi via email alla pubblicazione di un nuovo articolo
        quanto è stato utile questo post | clicca su una stella per valutarla
    "),
    ("es", "
        tu dirección de correo electrónico no será publicada | su dirección de correo electrónico no será publicada
        los campos obligatorios están marcados con | guarda mi nombre correo electrónico y web en este navegador
        guardar mi nombre correo electrónico y web en este navegador | guardar mi nombre correo electrónico y sitio web en este
        recibir un correo electrónico con los siguientes comentarios | recibir un correo electrónico con cada nueva entrada
        haz clic en una estrella para puntuarlo
    "),
    ("pt", "
        o seu endereço de e mail não será publicado | seu endereço de e mail não será publicado
        o seu endereço de email não será publicado | campos obrigatórios são marcados com
        campos obrigatórios marcados com | salvar meus dados neste navegador para a próxima vez
        salve meu nome e mail e site neste navegador para | guardar o meu nome email e site neste navegador para
        notifique me sobre novos comentários por e mail | notifique me sobre novas publicações por e mail
        me avise sobre novos comentários por email
    "),
    ("ca", "l'adreça electrònica no es publicarà | els camps necessaris estan marcats amb"),
    ("ro", "
        adresa ta de email nu va fi publicată | câmpurile obligatorii sunt marcate cu
        salvează mi numele emailul și site ul web în acest
    "),
    ("pl", "
        twój adres e mail nie zostanie opublikowany | twój adres email nie zostanie opublikowany | wymagane pola są oznaczone
        zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
        zapisz moje dane adres e mail i witrynę w przeglądarce
    "),
    ("cs", "
        vaše e mailová adresa nebude zveřejněna | vyžadované informace jsou označeny
        uložit do prohlížeče jméno e mail a webovou stránku pro
    "),
    ("sk", "vaša e mailová adresa nebude zverejnená | vyžadované polia sú označené"),
    ("hr", "vaša adresa e pošte neće biti objavljena | obavezna polja su označena"),
    ("sr", "ваша адреса е поште неће бити објављена | неопходна поља су означена"),
    ("sl", "vaš e naslov ne bo objavljen"),
    ("bg", "вашият имейл адрес няма да бъде публикуван | задължителните полета са отбелязани с"),
    ("ru", "
        ваш адрес email не будет опубликован | ваш e mail не будет опубликован | обязательные поля помечены
        сохранить моё имя email и адрес сайта в этом браузере | сохранить моё имя email и сайт в этом браузере
    "),
    ("uk", "
        ваша e mail адреса не оприлюднюватиметься | ваша електронна адреса не оприлюднюватиметься | обов'язкові поля позначені
    "),
    ("hu", "
        az e mail címet nem tesszük közzé | a kötelező mezőket karakterrel jelöltük
        a nevem e mail címem és weboldalcímem mentése a böngészőben
    "),
    ("sv", "
        din e postadress kommer inte publiceras | din e postadress kommer inte att publiceras | obligatoriska fält är märkta
        spara mitt namn min e postadress och webbplats i denna
    "),
    ("da", "
        din e mailadresse vil ikke blive publiceret | din e mailadresse vil ikke blive offentliggjort
        krævede felter er markeret med | gem mit navn mail og websted i denne browser til
        gem mit navn e mail og websted i denne browser
    "),
    ("nb", "
        din e postadresse vil ikke bli publisert | obligatoriske felt er merket med
        lagre mitt navn e post og nettside i denne nettleseren
    "),
    ("fi", "
        sähköpostiosoitettasi ei julkaista pakolliset kentät on merkitty | sähköpostiosoitettasi ei julkaista
        tallenna nimeni sähköpostiosoitteeni ja kotisivuni tähän selaimeen
    "),
    ("el", "η ηλ διεύθυνση σας δεν δημοσιεύεται | τα υποχρεωτικά πεδία σημειώνονται με"),
    ("tr", "
        e posta adresiniz yayınlanmayacak gerekli alanlar ile işaretlenmişlerdir | e posta hesabınız yayımlanmayacak | gerekli alanlar ile işaretlenmişlerdir
        daha sonraki yorumlarımda kullanılması için adım e posta adresim ve
    "),
    ("id", "
        alamat email anda tidak akan dipublikasikan | ruas yang wajib ditandai
        simpan nama email dan situs web saya pada peramban ini
    "),
    ("vi", "
        email của bạn sẽ không được hiển thị công khai | các trường bắt buộc được đánh dấu
        lưu tên của tôi email và trang web trong trình
    "),
    ("ar", "لن يتم نشر عنوان بريدك الإلكتروني"),
    ("fa", "نشانی ایمیل شما منتشر نخواهد شد"),
    ("he", "האימייל לא יוצג באתר"),
    ("ko", "이메일 주소는 공개되지 않습니다 | 이메일은 공개되지 않습니다 | 필수 필드는 로 표시됩니다"),
    ("ja", "メールアドレスが公開される | が付いている欄は必須項目です | 次回のコメントで使用するため"),
    ("zh", "
        您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开 | 必填项已用 | 在此浏览器中保存我的显示名称
        發佈留言必須填寫的電子郵件地址 | 必填欄位標示為 | 在瀏覽器中儲存顯示名稱
    "),
];
