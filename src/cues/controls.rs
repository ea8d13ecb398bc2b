//! The labels of a page's buttons, of its pictures and players, and what these say when they fail, per language.
//!
//! They are apart from the other phrases since all are of one kind, and few.

/// For each language, as a BCP 47 tag, phrases as in [`Language`](super::Language).
#[rustfmt::skip]
pub(super) const PHRASES: &[(&str, &str)] = &[
    ("en", "
        view image in fullscreen | view image in full screen | press enter or click to view image in full size
        enlarge image | enlarge this image | click to enlarge | click to enlarge image | click image to enlarge
        click on image to enlarge | tap to enlarge | click to expand | click to expand image | click to view larger image
        view larger image | view full size | view full size image | view fullscreen | full screen | exit full screen
        open image in new tab | open in new tab | back to home | back to homepage | back to home page
        back to the homepage | return to homepage | open image in gallery | open this photo in gallery | open gallery | view gallery | view photo gallery
        view slideshow | show gallery | image gallery | hide caption | show caption | toggle caption
        hide caption toggle caption | zoom in | zoom out | view this post on instagram | view this photo on instagram
        view this profile on instagram | view more on instagram | a post shared by | a photo posted by
        a video posted by | view on instagram | view on threads | watch on youtube | watch on facebook
        view the original tweet | play video | play audio | replay video | play pause | pause video | mute video
        unmute video | video player is loading | loading video | loading | loading comments | now playing | up next in
        audio player | video player | this is a modal window | beginning of dialog window
        sorry this video is not available | this video is not available | this video is unavailable | video unavailable
        this video can not be played | this video cannot be played | video could not be loaded
        sorry the video player failed to load | your browser does not support the video tag
        your browser does not support the audio tag | your browser does not support the video element
        your browser does not support the audio element | your browser does not support html5 video
        your browser does not support html5 audio | your browser does not support this video
        your browser does not support iframes | your browser does not support javascript
        your browser does not currently recognize any of the video | your browser is not supported
        please enable javascript | please enable javascript to continue | please enable javascript in your browser
        please enable javascript to view the comments powered by disqus | you need to enable javascript to run this app
        javascript is disabled | javascript is disabled in your browser | javascript is required
        please enable javascript to view this form | you must have javascript enabled to use this form
        you must have javascript enabled to submit the form | note you must have javascript enabled to submit the form
        you need javascript to view the comments | loading comments relies on javascript | this slideshow requires javascript
        please turn on javascript media requires javascript to play | media requires javascript to play | please turn javascript on | turn on javascript
        this page is best viewed in | please install adobe flash player | flash player is required
        you need to have flash player installed | you need adobe flash player | get adobe flash player
        notice javascript is required for this content | this site requires javascript | javascript must be enabled
        this content is hosted by a third party | by showing the external content you accept
        to display this content from | this content is not available due to your | this content is not available
        this content could not be loaded | this audio is auto generated | this audio is auto generated please let us know
        listen to this article now | back to top | return to top | go to top | scroll to top | top of page
        skip to content | skip to main content | skip to navigation | skip to footer | skip to search | jump to content
        jump to navigation | opens in new tab | opens in a new tab | opens new tab | opens in a new window
        purchase licensing rights | min read | minute read | minutes read | mins read | reading time
        estimated reading time | font size | increase font size | decrease font size | increase text size
        δ | toggle menu | toggle navigation | open menu | close menu | main menu | toggle search | something went wrong
        something went wrong please try again | invalid email | invalid email address
        please enter a valid email | please enter a valid email address | this field is required
        view all posts by | view all articles by | see all posts by | see all articles by | view all stories by
        bookmark the permalink | embedded content | print friendly pdf email
        add to favorites | add to favourites | add to bookmarks | save article | saved articles | add to reading list
        remove from reading list | save to read later | create account
        create an account | my account | log in to reply | sign in to reply | jump to comments | skip to comments | sort by newest
        please wait | view all posts | see all posts | view all articles | show less | read less | see less | view less
        next slide | previous slide | next image | previous image | view images | view all images
        view photos | see gallery | see all photos | view all photos | report a problem with this page
        report a problem | an unexpected error occurred | an error occurred | there was an error
        sorry there was an error please try again | to view this video please enable javascript
        this audio is ai generated | this article was read by an automated voice | accept all cookies | reject all cookies
        accept all | reject all | manage preferences | manage cookies | i'm not a robot | i am not a robot
        i agree to the terms and conditions | i agree to the terms of service | request reprint | toggle dark mode | dark mode
        change language | select language | choose language | choose your language | fullscreen | replay | embed
        a link has been posted to your facebook feed | a tweet has been posted to your twitter account
        a link has been sent to your friend's email | post to facebook | post to twitter
    "),
    ("de", "
        bild vergrößern | bild in vollansicht | vollbild | vollbild anzeigen | bild anzeigen | zum vergrößern klicken
        klicken zum vergrößern | galerie öffnen | bildergalerie öffnen | zur galerie | nach oben | zum seitenanfang
        zum inhalt springen | zum hauptinhalt springen | zum inhalt | direkt zum inhalt | zur navigation springen
        video abspielen | video starten | audio abspielen | wird geladen | video wird geladen
        dieses video ist nicht verfügbar | ihr browser unterstützt kein javascript
        ihr browser unterstützt das video element nicht | ihr browser unterstützt kein html5 video
        bitte aktivieren sie javascript | javascript ist deaktiviert | externen inhalt anzeigen
        externe inhalte anzeigen | empfohlener redaktioneller inhalt | empfohlener externer inhalt
        an dieser stelle finden sie einen externen inhalt | an dieser stelle finden sie inhalte
        ich bin damit einverstanden dass mir externe inhalte | diesen beitrag auf instagram ansehen
        ein beitrag geteilt von | lesezeit | min lesezeit | minuten lesezeit | schriftgröße | menü öffnen
        menü schließen | öffnet in neuem fenster | bitte geben sie eine gültige e mail adresse ein
        weniger anzeigen | lesedauer | vielen dank für ihre bewertung | beitrag vorlesen lassen
    "),
    ("nl", "
        afbeelding vergroten | klik om te vergroten | bekijk op volledig scherm | terug naar boven | naar boven
        naar de inhoud | ga naar de inhoud | direct naar de inhoud | naar hoofdinhoud | video afspelen | bezig met laden
        deze video is niet beschikbaar | je browser ondersteunt deze video niet | schakel javascript in
        dit bericht op instagram bekijken | een bericht gedeeld door | leestijd | min leestijd | minuten leestijd
    "),
    ("fr", "
        agrandir l'image | cliquer pour agrandir | cliquez pour agrandir | afficher l'image en plein écran | plein écran
        ouvrir la galerie | voir la galerie | haut de page | retour en haut | retour en haut de page | revenir en haut
        aller au contenu | aller au contenu principal | passer au contenu | lire la vidéo | lancer la vidéo
        chargement | chargement en cours | cette vidéo n'est pas disponible | votre navigateur ne supporte pas la vidéo
        votre navigateur ne prend pas en charge la vidéo | veuillez activer javascript | javascript est désactivé
        voir cette publication sur instagram | une publication partagée par | temps de lecture | min de lecture
        minutes de lecture | taille du texte | ce contenu est bloqué | ouvrir le menu | fermer le menu
        voir moins | ajouter à vos favoris | ajouter à mes favoris
    "),
    ("it", "
        ingrandisci l'immagine | clicca per ingrandire | schermo intero | apri la galleria | guarda la gallery | torna su
        torna in alto | torna all'inizio | vai al contenuto | vai al contenuto principale | salta al contenuto
        riproduci video | caricamento in corso | video non disponibile | il tuo browser non supporta il video
        abilita javascript | visualizza questo post su instagram | un post condiviso da | tempo di lettura
        minuti di lettura | min di lettura
        mostra meno
    "),
    ("es", "
        ampliar imagen | ampliar foto | pulse para ampliar | haz clic para ampliar | ver imagen en pantalla completa
        pantalla completa | ver galería | abrir galería | volver arriba | ir arriba | ir al inicio | ir al contenido
        ir al contenido principal | saltar al contenido | saltar al contenido principal | reproducir video
        reproducir vídeo | cargando | este video no está disponible | este vídeo no está disponible
        tu navegador no soporta video | tu navegador no es compatible | activa javascript
        habilite javascript | ver esta publicación en instagram | una publicación compartida de
        una publicación compartida por | tiempo de lectura | min de lectura | minutos de lectura | tamaño de letra
        ver menos
    "),
    ("pt", "
        ampliar imagem | clique para ampliar | ver imagem em tela cheia | tela cheia | ecrã inteiro | abrir galeria
        voltar ao topo | ir para o topo | ir para o conteúdo | ir para o conteúdo principal | pular para o conteúdo
        saltar para o conteúdo | reproduzir vídeo | carregando | a carregar | este vídeo não está disponível
        seu navegador não suporta vídeo | ative o javascript | ver essa foto no instagram
        ver esta publicação no instagram | um post compartilhado por | uma publicação partilhada por
        tempo de leitura | min de leitura | minutos de leitura
    "),
    ("ca", "ampliar la imatge | torna a dalt | vés al contingut | ves al contingut | temps de lectura | carregant"),
    ("ro", "
        mărește imaginea | înapoi sus | sari la conținut | mergi la conținut | se încarcă
        vezi această postare pe instagram | o postare distribuită de | timp de citire | activați javascript
    "),
    ("sv", "
        förstora bild | förstora bilden | visa bild i helskärm | helskärm | till toppen | tillbaka till toppen
        hoppa till innehåll | hoppa till innehållet | hoppa till huvudinnehåll | till innehållet | spela video
        din webbläsare stöder inte video | aktivera javascript | visa detta inlägg på instagram
        ett inlägg delat av | lästid
    "),
    ("da", "
        forstør billede | forstør billedet | til toppen | tilbage til toppen | gå til indhold | gå til hovedindhold
        spring til indhold | afspil video | indlæser | din browser understøtter ikke video | aktiver javascript
        se dette opslag på instagram | et opslag delt af | læsetid
    "),
    ("no", "
        forstørr bilde | forstørr bildet | til toppen | tilbake til toppen | gå til innhold | hopp til innhold
        gå til hovedinnhold | spill av video | nettleseren din støtter ikke video | aktiver javascript
        vis dette innlegget på instagram | et innlegg delt av | lesetid
    "),
    ("fi", "
        suurenna kuva | avaa kuva | avaa kuvat | takaisin ylös | sivun alkuun | siirry sisältöön
        siirry pääsisältöön | hyppää sisältöön | toista video | ladataan | selaimesi ei tue videota
        näytä tämä julkaisu instagramissa | lukuaika
    "),
    ("is", "stækka mynd | fara efst | fara í efni | hleður"),
    ("et", "suurenda pilti | tagasi üles | liigu sisu juurde | laadimine"),
    ("lv", "palielināt attēlu | uz augšu | pāriet uz saturu | notiek ielāde"),
    ("lt", "padidinti nuotrauką | į viršų | pereiti prie turinio | kraunama"),
    ("hu", "
        kép nagyítása | kattintson a nagyításhoz | vissza a tetejére | lap tetejére | ugrás a tartalomra
        tovább a tartalomra | videó lejátszása | betöltés | a böngészője nem támogatja a videót | olvasási idő
        a bejegyzés megtekintése az instagramon
    "),
    ("pl", "
        powiększ zdjęcie | kliknij aby powiększyć | zobacz galerię | otwórz galerię | powrót na górę | do góry
        wróć na górę | przejdź do treści | przejdź do głównej treści | odtwórz wideo | odtwórz film
        trwa ładowanie | ładowanie | ten film jest niedostępny | twoja przeglądarka nie obsługuje wideo | włącz javascript
        wyświetl ten post na instagramie | post udostępniony przez | czas czytania
    "),
    ("cs", "
        zvětšit obrázek | zvětšit fotografii | zobrazit galerii | otevřít galerii | zpět nahoru | nahoru na stránku
        přejít k obsahu | přejít na obsah | přeskočit na obsah | přehrát video | načítání
        váš prohlížeč nepodporuje video | povolte javascript | zobrazit příspěvek na instagramu | doba čtení
    "),
    ("sk", "zväčšiť obrázok | otvoriť galériu | späť hore | prejsť na obsah | prehrať video | čas čítania"),
    ("sl", "povečaj sliko | na vrh | skoči na vsebino | nazaj na vrh | predvajaj video | čas branja"),
    ("hr", "povećaj sliku | povratak na vrh | vrati se na vrh | preskoči na sadržaj | učitavanje | vrijeme čitanja"),
    ("sr", "увећај слику | назад на врх | повратак на врх | пређи на садржај | учитавање | nazad na vrh | pređi na sadržaj"),
    ("sq", "zmadho foton | kthehu lart | kalo te përmbajtja"),
    ("el", "
        μεγέθυνση εικόνας | επιστροφή στην κορυφή | μετάβαση στο περιεχόμενο | αναπαραγωγή βίντεο | φόρτωση
        δείτε αυτή τη δημοσίευση στο instagram | χρόνος ανάγνωσης
    "),
    ("bg", "увеличи снимката | към началото | обратно нагоре | към съдържанието | зареждане | време за четене"),
    ("ru", "
        увеличить изображение | увеличить фото | открыть галерею | на весь экран | наверх | вернуться наверх
        вернуться к началу | перейти к содержимому | перейти к основному содержанию | к содержанию
        воспроизвести видео | загрузка | идет загрузка | видео недоступно | ваш браузер не поддерживает видео
        включите javascript | посмотреть эту публикацию в instagram | публикация от | время чтения
        мин на чтение | минут на чтение
    "),
    ("uk", "
        збільшити зображення | збільшити фото | відкрити галерею | нагору | повернутися нагору | вгору
        перейти до вмісту | перейти до основного вмісту | відтворити відео | завантаження
        ваш браузер не підтримує відео | переглянути цей допис в instagram | час читання
    "),
    ("be", "павялічыць фота | уверх | перайсці да зместу"),
    ("tr", "
        resmi büyüt | büyütmek için tıklayın | tam ekran | galeriyi aç | yukarı çık | başa dön | sayfa başına dön
        içeriğe geç | ana içeriğe atla | içeriğe atla | videoyu oynat | yükleniyor | tarayıcınız bu videoyu desteklemiyor
        bu gönderiyi instagram'da gör | okuma süresi | dakika okuma
    "),
    ("ar", "
        تكبير الصورة | اضغط لتكبير الصورة | العودة إلى الأعلى | العودة للأعلى | انتقل إلى المحتوى | تخطى إلى المحتوى
        تشغيل الفيديو | جاري التحميل | جار التحميل | متصفحك لا يدعم الفيديو | عرض هذا المنشور على instagram
        تمت مشاركة منشور بواسطة | وقت القراءة | مدة القراءة
    "),
    ("fa", "بزرگنمایی تصویر | بازگشت به بالا | رفتن به محتوا | پخش ویدیو | در حال بارگذاری | زمان مطالعه"),
    ("ur", "تصویر بڑا کریں | اوپر جائیں | مواد پر جائیں"),
    ("he", "הגדל תמונה | לחצו להגדלה | חזרה למעלה | דלג לתוכן | דילוג לתוכן | נגן וידאו | טוען | זמן קריאה"),
    ("hi", "तस्वीर बड़ी करें | ऊपर जाएं | सामग्री पर जाएं | वीडियो चलाएं | लोड हो रहा है"),
    ("bn", "ছবি বড় করুন | উপরে যান | মূল বিষয়বস্তুতে যান | লোড হচ্ছে"),
    ("ta", "மேலே செல்ல | உள்ளடக்கத்திற்கு செல்"),
    ("te", "పైకి వెళ్ళండి | లోడ్ అవుతోంది"),
    ("id", "
        perbesar gambar | klik untuk memperbesar | layar penuh | kembali ke atas | ke atas | lewati ke konten
        langsung ke konten | langsung ke konten utama | putar video | memuat | browser anda tidak mendukung video
        lihat postingan ini di instagram | sebuah kiriman dibagikan oleh | waktu baca
    "),
    ("ms", "besarkan imej | kembali ke atas | langkau ke kandungan | masa membaca"),
    ("vi", "
        phóng to ảnh | xem ảnh lớn | toàn màn hình | lên đầu trang | về đầu trang | chuyển đến nội dung | phát video
        đang tải | trình duyệt của bạn không hỗ trợ video | xem bài viết này trên instagram | thời gian đọc
    "),
    ("th", "ขยายภาพ | คลิกเพื่อขยาย | กลับขึ้นด้านบน | กลับสู่ด้านบน | ข้ามไปยังเนื้อหา | ข้ามไปที่เนื้อหา | กำลังโหลด"),
    ("ja", "
        画像を拡大 | 画像を拡大する | クリックで拡大 | 拡大表示 | 全画面表示 | トップに戻る | ページトップへ | ページの先頭へ
        本文へスキップ | コンテンツへスキップ | 動画を再生 | 読み込み中 | この投稿をinstagramで見る | 画像ギャラリーを見る
    "),
    ("ko", "
        이미지 크게 보기 | 사진 크게보기 | 사진 크게 보기 | 전체 화면 | 맨 위로 | 본문 바로가기 | 콘텐츠로 건너뛰기
        동영상 재생 | 로딩중 | 로딩 중 | instagram에서 이 게시물 보기
    "),
    ("zh", "
        查看大图 | 点击查看大图 | 點擊放大 | 点击放大 | 查看大圖 | 全屏查看 | 返回顶部 | 回到顶部 | 回到頂部 | 返回頁首
        跳至内容 | 跳到主要内容 | 跳至主要內容 | 播放视频 | 播放影片 | 加载中 | 載入中
        在instagram查看这篇帖子 | 在 instagram 查看這則貼文 | 阅读时间 | 閱讀時間
    "),
];
