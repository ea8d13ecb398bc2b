//! What the buttons of readers' comments say, per language: those that show more of them, report one, answer it and sort
//! them, and what is said where nobody may comment any more.

/// For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language). A count may stand among the words.
#[rustfmt::skip]
pub(super) const PHRASES: &[(&str, &str)] = &[
    ("en", "
        read all comments | loading more comments | load older comments | load previous comments | view more comments
        show more comments | see more comments | show all comments | view previous comments | view replies | view all replies
        show replies | show more replies | hide replies | load more replies | replies | reply to this comment | report this comment
        report comment | flag this comment | flag comment | flag as inappropriate | flag as spam | report abuse
        report as spam | report as abusive | like reply | like reply share | newest first | oldest first | newest oldest most popular
        newest oldest most voted | most voted | sort by newest first | comment as a guest | comment as guest | post as guest
        post as a guest | login with facebook | log in with facebook | follow this discussion | subscribe to comments
        comments are moderated | all comments are moderated | all comments are moderated before being published
        comments are reviewed before they are published | commenting is not available on this article
        commenting on this article is closed | commenting is closed | commenting is closed for this article
        commenting has been disabled | commenting has been closed | comments have been closed | comments are disabled
        comments are turned off | comments on this article are closed | this discussion has been closed
        this discussion is closed | this discussion is now closed | please keep your comments civil
    "),
    ("de", "
        kommentar melden | kommentare laden | weitere kommentare laden | weitere kommentare anzeigen | mehr kommentare anzeigen
        mehr kommentare laden | alle kommentare anzeigen | alle kommentare lesen | antworten anzeigen | alle antworten anzeigen
        antworten ausblenden | als unangemessen melden | missbrauch melden | neueste zuerst | älteste zuerst
        auf diesen kommentar antworten | die diskussion ist geschlossen | diese diskussion ist geschlossen
        der kommentarbereich ist geschlossen | kommentarbereich geschlossen
    "),
    ("nl", "
        reactie melden | meld deze reactie | meld misbruik | meer reacties laden | meer reacties tonen | laad meer reacties
        toon alle reacties | lees alle reacties | bekijk alle reacties | antwoorden tonen | reageren is niet mogelijk
    "),
    ("fr", "
        signaler ce commentaire | signaler un commentaire | signaler un abus | signaler un contenu abusif
        charger plus de commentaires | afficher plus de commentaires | voir plus de commentaires | lire tous les commentaires
        afficher tous les commentaires | voir les réponses | afficher les réponses | masquer les réponses
        répondre à ce commentaire | commentaires fermés | les commentaires sont désactivés
    "),
    ("it", "
        segnala commento | segnala abuso | segnala un abuso | carica altri commenti | mostra altri commenti | leggi tutti i commenti
        mostra tutti i commenti | mostra i commenti | mostra risposte | nascondi risposte | i commenti sono disabilitati
    "),
    ("es", "
        reportar comentario | denunciar comentario | reportar abuso | cargar más comentarios | ver más comentarios
        mostrar más comentarios | leer los comentarios | leer todos los comentarios | ver respuestas | ver todas las respuestas
        ocultar respuestas | responder a este comentario | los comentarios están desactivados | comentarios desactivados
    "),
    ("pt", "
        denunciar comentário | denunciar abuso | carregar mais comentários | ver mais comentários | mostrar mais comentários
        ler todos os comentários | ver respostas | ocultar respostas | responder a este comentário | comentários desativados
    "),
    ("pl", "
        zgłoś komentarz | zgłoś nadużycie | załaduj więcej komentarzy | pokaż więcej komentarzy | zobacz wszystkie komentarze
        pokaż odpowiedzi | ukryj odpowiedzi | czytaj komentarze
    "),
    ("cs", "
        nahlásit komentář | načíst další komentáře | zobrazit další komentáře | zobrazit všechny komentáře | zobrazit odpovědi
        skrýt odpovědi
    "),
    ("ru", "
        пожаловаться на комментарий | загрузить ещё комментарии | показать ещё комментарии | показать все комментарии
        показать ответы | скрыть ответы | читать все комментарии | сначала новые | сначала старые | ответить на комментарий
    "),
    ("sv", "
        anmäl kommentar | rapportera kommentar | visa fler kommentarer | ladda fler kommentarer | visa alla kommentarer
        läs alla kommentarer | visa svar | dölj svar
    "),
    ("da", "
        anmeld kommentar | rapporter kommentar | vis flere kommentarer | indlæs flere kommentarer | vis alle kommentarer
        læs alle kommentarer | skjul svar
    "),
    ("nb", "last inn flere kommentarer | les alle kommentarer | vis svar"),
    ("tr", "
        yorumu bildir | yorumu şikayet et | daha fazla yorum göster | daha fazla yorum yükle | tüm yorumları göster
        tüm yorumları gör | yanıtları göster | yanıtları gizle
    "),
];
