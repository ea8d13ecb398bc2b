//! What Blogger writes below a post, per language: the ways to the posts before and after, the form for comments, and the
//! buttons that share it. They are the words of its own pages.

/// The ways to the posts before and after. For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const NEIGHBOURS: &[(&str, &str)] = &[
    ("en", "newer post | newer posts | older post | older posts | links to this post | blog archive"),
    ("de", "neuerer post | neuere posts | älterer post | ältere posts | neuere beiträge | ältere beiträge | links zu diesem post"),
    ("nl", "nieuwere post | nieuwere posts | oudere post | oudere posts | oudere berichten | nieuwere berichten"),
    ("fr", "article plus récent | articles plus récents | article plus ancien | articles plus anciens | archives du blog"),
    ("it", "post più recente | post più recenti | post più vecchio | post più vecchi | archivio blog"),
    ("es", "
        entrada más reciente | entradas más recientes | entrada antigua | entradas antiguas | entradas más antiguas | archivo del blog
    "),
    ("pt", "
        postagem mais recente | postagens mais recentes | postagem mais antiga | postagens mais antigas | mensagem mais recente
        mensagens mais recentes | mensagem antiga | mensagens antigas | arquivo do blog
    "),
    ("ca", "entrada més recent | entrades més recents | entrada més antiga | entrades més antigues"),
    ("ro", "postare mai nouă | postări mai noi | postare mai veche | postări mai vechi"),
    ("pl", "nowszy post | nowsze posty | starszy post | starsze posty | archiwum bloga"),
    ("cs", "novější příspěvek | novější příspěvky | starší příspěvek | starší příspěvky"),
    ("sk", "novší príspevok | novšie príspevky | staršie príspevky"),
    ("hr", "noviji post | noviji postovi | stariji post | stariji postovi"),
    ("bg", "по нова публикация | по нови публикации | по стара публикация | по стари публикации"),
    ("ru", "следующие сообщения | предыдущие сообщения | следующее сообщение | предыдущее сообщение"),
    ("uk", "новіша публікація | новіші публікації | старіша публікація | старіші публікації | попередня публікація"),
    ("hu", "újabb bejegyzés | újabb bejegyzések | régebbi bejegyzés | régebbi bejegyzések"),
    ("sv", "senare inlägg | äldre inlägg | nyare inlägg"),
    ("da", "nyere opslag | ældre opslag | nyere indlæg | ældre indlæg"),
    ("nb", "nyere innlegg | eldre innlegg"),
    ("fi", "uudempi teksti | uudemmat tekstit | vanhempi viesti | vanhemmat viestit | vanhempi teksti"),
    ("el", "νεότερη ανάρτηση | νεότερες αναρτήσεις | παλαιότερη ανάρτηση | παλαιότερες αναρτήσεις"),
    ("tr", "daha yeni kayıt | daha yeni kayıtlar | sonraki kayıt | sonraki kayıtlar | önceki kayıt | önceki kayıtlar"),
    ("id", "posting lebih baru | postingan lebih baru | posting lama | postingan lama"),
    ("vi", "bài đăng mới hơn | bài đăng cũ hơn"),
    ("ar", "رسالة أحدث | رسائل أحدث | رسالة أقدم | رسائل أقدم"),
    ("ja", "次の投稿 | 前の投稿"),
    ("zh", "較新的文章 | 較舊的文章 | 较新的博文 | 较早的博文"),
    ("ko", "최근 게시물 | 이전 게시물"),
];

/// The head of the comments where there are none, and the button of their form.
#[rustfmt::skip]
pub(super) const COMMENTS: &[(&str, &str)] = &[
    ("de", "kommentar veröffentlichen"),
    ("nl", "een reactie posten | geen opmerkingen:"),
    ("fr", "enregistrer un commentaire"),
    ("it", "posta un commento"),
    ("pt", "postar um comentário | enviar um comentário"),
    ("ca", "publica un comentari a l'entrada | cap comentari:"),
    ("ro", "trimiteți un comentariu"),
    ("pl", "prześlij komentarz"),
    ("cs", "okomentovat"),
    ("sk", "zverejnenie komentára"),
    ("hr", "objavi komentar"),
    ("bg", "публикуване на коментар"),
    ("uk", "дописати коментар"),
    ("hu", "megjegyzés küldése | nincsenek megjegyzések:"),
    ("sv", "skicka en kommentar"),
    ("da", "send en kommentar"),
    ("nb", "legg inn en kommentar"),
    ("fi", "lähetä kommentti"),
    ("el", "δημοσίευση σχολίου"),
    ("tr", "hiç yorum yok:"),
    ("id", "posting komentar"),
    ("vi", "đăng nhận xét | không có nhận xét nào:"),
    ("ar", "إرسال تعليق | ليست هناك تعليقات:"),
    ("ja", "件のコメント:"),
    ("zh", "張貼留言 | 沒有留言: | 没有评论:"),
    ("ko", "댓글 없음:"),
];

/// The labels of the buttons that share a post.
#[rustfmt::skip]
pub(super) const SHARE: &[(&str, &str)] = &[
    ("en", "blogthis | email this blogthis | email thisblogthis | create a link"),
    ("de", "diesen post per e mail versenden"),
    ("nl", "dit e mailen | dit bloggen"),
    ("it", "postalo sul blog"),
    ("es", "enviar por correo electrónico | escribe un blog"),
    ("pt", "postar no blog"),
    ("pl", "wyślij pocztą e mail | wrzuć na bloga"),
    ("ru", "отправить по электронной почте | написать об этом в блоге"),
    ("tr", "bunu e postayla gönder"),
    ("id", "kirimkan ini lewat email"),
];

/// The feed of the comments.
#[rustfmt::skip]
pub(super) const FEEDS: &[(&str, &str)] = &[
    ("en", "subscribe to post comments atom | subscribe to posts atom | subscribe to comments atom"),
    ("de", "abonnieren kommentare zum post atom | abonnieren posts atom"),
    ("nl", "reacties posten atom | abonneren op reacties posten atom"),
    ("fr", "inscription à publier les commentaires atom | inscription à articles atom"),
    ("it", "iscriviti a commenti sul post atom | iscriviti a post atom"),
    ("es", "suscribirse a enviar comentarios atom | suscribirse a entradas atom | suscribirse a comentarios de la entrada atom"),
    ("pt", "assinar postar comentários atom | assinar postagens atom | subscrever enviar feedback atom"),
    ("ca", "subscriure's a comentaris del missatge atom"),
    ("ro", "abonați vă la postare comentarii atom"),
    ("pl", "subskrybuj komentarze do posta atom | subskrybuj posty atom"),
    ("cs", "přihlásit se k odběru komentáře k příspěvku atom"),
    ("ru", "подписаться на комментарии к сообщению atom | подписаться на сообщения atom"),
    ("uk", "підписатися на дописати коментарі atom"),
    ("hu", "feliratkozás megjegyzések küldése atom"),
    ("sv", "prenumerera på kommentarer till inlägget atom"),
    ("da", "abonner på kommentarer til indlægget atom"),
    ("nb", "abonner på legg inn kommentarer atom"),
    ("fi", "tilaa lähetä kommentteja atom"),
    ("el", "εγγραφή σε σχόλια ανάρτησης atom"),
    ("tr", "kaydol kayıt yorumları atom"),
    ("id", "langganan posting komentar atom"),
    ("vi", "đăng ký đăng nhận xét atom"),
    ("ar", "الاشتراك في تعليقات الرسالة atom"),
    ("ja", "登録 コメントの投稿 atom"),
    ("zh", "訂閱 張貼留言 atom | 订阅 博文评论 atom"),
    ("ko", "피드 구독하기 댓글 atom"),
];
