//! The words that introduce a credit, per language: the one place for them.
//!
//! All in lower case; the text is compared letter by letter without regard to case. Adding a language is adding a row.

/// Phrases that tell a picture's credit when a mark follows: `Photograph: …`, `写真＝…`, `Foto | …`.
#[rustfmt::skip]
pub(super) const MARKED: &[(&str, &[&str])] = &[
    ("en", &[
        "photo", "photos", "photograph", "photographs", "photographer", "photography", "photo credit",
        "photo credits", "photo source", "photo courtesy", "photos courtesy", "file photo", "file picture",
        "photo illustration", "image", "images", "image credit", "image credits", "image source", "image courtesy",
        "images courtesy", "picture", "pictures", "picture credit", "pic", "illustration", "illustrations", "cartoon",
        "artwork", "infographic", "infographic source", "screenshot", "credit", "credits", "courtesy", "staff photo",
        "file image", "featured image", "feature image", "featured photo", "feature photo", "cover image", "cover photo",
        "header image", "hero image", "hero photo", "banner image", "lead image", "lead photo", "main image",
        "main photo", "top image", "top photo", "title image", "thumbnail image", "preview image", "article image",
    ]),
    ("de", &[
        "foto", "fotos", "fotocredit", "fotoquelle", "fotograf", "fotografin", "bild", "bilder", "bildquelle",
        "bildnachweis", "bildrechte", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "grafik", "karikatur",
    ]),
    ("fr", &[
        "crédit", "crédits", "crédit photo", "crédits photo", "crédits photos", "crédit image", "photographie",
        "photographe", "dessin",
    ]),
    ("es", &[
        "fotografía", "fotógrafo", "fotógrafa", "imagen", "imágenes", "crédito", "créditos", "crédito de la foto",
        "ilustración", "infografía", "foto de archivo",
    ]),
    ("ca", &["imatge", "crèdit", "fotògraf"]),
    ("gl", &["imaxe"]),
    ("eu", &["argazkia", "argazkiak"]),
    ("it", &["fotografia", "immagine", "crediti", "credito", "illustrazione", "foto d'archivio"]),
    ("pt", &["imagem", "imagens", "ilustração", "crédito da foto", "foto de arquivo", "arte"]),
    ("nl", &["beeld", "fotograaf", "illustratie", "afbeelding", "archieffoto"]),
    ("da", &["arkivfoto", "billede", "pressefoto"]),
    ("no", &["bilde", "illustrasjon", "illustrasjonsfoto"]),
    ("sv", &["arkivbild", "genrebild", "bilden"]),
    ("fi", &["kuva", "kuvat", "kuvaaja", "arkistokuva", "kuvituskuva"]),
    ("is", &["mynd", "myndir", "ljósmynd", "ljósmyndari"]),
    ("et", &["pilt", "illustratsioon"]),
    ("lv", &["attēls", "foto autors"]),
    ("lt", &["nuotr.", "nuotrauka", "nuotraukos"]),
    ("pl", &["fot", "fot.", "zdjęcie", "zdjęcia", "autor zdjęcia", "źródło zdjęcia"]),
    ("cs", &["fotografie", "ilustrační foto", "autor fotografie", "zdroj fotografie"]),
    ("sk", &["ilustračné foto", "snímka", "zdroj foto"]),
    ("hu", &["fotó", "fotók", "kép", "képek", "illusztráció", "képek forrása", "fotó forrása"]),
    ("ro", &["credit foto", "sursa foto", "sursă foto", "imagine", "captură"]),
    ("hr", &["fotografija", "slika", "ilustracija"]),
    ("sq", &["foto ilustruese"]),
    ("bg", &["снимка", "снимки", "източник на снимката"]),
    ("sr", &["фотографија", "слика"]),
    ("el", &["φωτογραφία", "φωτογραφίες", "φωτό", "φωτο", "φώτο", "εικόνα", "πηγή φωτογραφίας"]),
    ("ru", &["фото", "фотография", "фотографии", "фотограф", "снимок", "иллюстрация", "коллаж", "источник фото"]),
    ("uk", &["світлина", "фотографія", "ілюстрація", "колаж", "знімок", "джерело фото"]),
    ("be", &["фота", "здымак"]),
    ("tr", &["fotoğraf", "fotoğraflar", "görsel", "fotoğraf kaynağı", "arşiv"]),
    ("ar", &["تصوير", "صورة", "الصورة", "صور", "مصدر الصورة", "عدسة"]),
    ("fa", &["عکس", "عکاس", "عکس از", "منبع عکس"]),
    ("ur", &["تصویر", "فوٹو"]),
    ("he", &["צילום", "צילומים", "צילום מסך", "תמונה", "קרדיט"]),
    ("hi", &["फोटो", "फ़ोटो", "तस्वीर", "चित्र", "फाइल फोटो", "प्रतीकात्मक तस्वीर", "फोटो साभार", "साभार"]),
    ("bn", &["ছবি", "ছবির উৎস", "ফাইল ছবি"]),
    ("gu", &["ફોટો", "તસવીર"]),
    ("ta", &["படம்", "புகைப்படம்"]),
    ("te", &["ఫోటో", "చిత్రం"]),
    ("id", &["gambar", "foto ilustrasi", "ilustrasi", "dok"]),
    ("vi", &["ảnh", "hình", "hình ảnh", "ảnh minh họa", "nguồn ảnh"]),
    ("th", &["ภาพ", "ภาพจาก", "เครดิตภาพ", "ที่มาภาพ", "ภาพถ่าย"]),
    ("sw", &["picha"]),
    ("ja", &["写真", "写真提供", "撮影", "画像", "画像提供", "イラスト", "提供"]),
    ("ko", &["사진", "사진제공", "사진 제공", "사진 출처", "자료사진", "이미지", "그림"]),
    ("zh", &["图", "圖", "图片", "圖片", "图源", "圖源", "图片来源", "圖片來源", "照片", "摄影", "攝影", "摄", "攝", "供图", "供圖", "资料图", "資料圖片"]),
];

/// Phrases before a mark that tell a credit only where something else tells a picture: a table has a source as well.
#[rustfmt::skip]
pub(super) const VAGUE: &[&str] = &[
    "source", "sources", "quelle", "quellen", "fuente", "fonte", "font", "bron", "kilde", "källa", "lähde", "źródło",
    "zdroj", "forrás", "sursa", "sursă", "izvor", "vir", "allikas", "šaltinis", "avots", "източник", "извор", "πηγή",
    "источник", "джерело", "крыніца", "kaynak", "المصدر", "منبع", "מקור", "स्रोत", "সূত্র", "sumber", "nguồn",
    "ที่มา", "出典", "출처", "来源", "來源",
];

/// Phrases that a name follows with no mark between: `Photo by Jane Doe`, `Fot. Jan Kowalski`. Those of several words may
/// have a mark as well: `Photo by: Jane Doe`.
#[rustfmt::skip]
pub(super) const BEFORE_NAME: &[&str] = &[
    "photo by", "photos by", "photograph by", "photographs by", "photographed by", "photography by",
    "photo illustration by", "image by", "images by", "picture by", "pictures by", "illustration by",
    "illustrations by", "artwork by", "art by", "cartoon by", "graphic by", "graphics by", "map by", "screenshot by",
    "staff photo by", "file photo by", "video by", "photo via", "image via", "screenshot via", "screenshot from", "via",
    "photo credit", "image credit", "image source,", "image copyright", "credit...", "credit…", "photo provided by",
    "photos provided by", "image provided by", "photo supplied by", "photo submitted by", "photo contributed by",
    "photo courtesy of", "photos courtesy of", "photograph courtesy of", "image courtesy of", "images courtesy of",
    "picture courtesy of", "photo courtesy", "image courtesy", "courtesy of", "courtesy", "photo", "foto von",
    "fotos von", "bild von", "grafik von", "foto de", "fotos de", "fotografía de", "imagen de", "photo de",
    "photos de", "crédit photo", "crédits photo", "crédit", "foto di", "fotografia di", "foto van", "beeld van",
    "foto av", "foto af", "foto", "fot.", "zdj.", "nuotr.", "dok.", "dok", "фото", "снимка", "фотографія", "عکس از",
    "تصوير", "צילום", "φωτ.",
];

/// Credits that name nobody.
#[rustfmt::skip]
pub(super) const NAMELESS: &[&str] = &[
    "courtesy photo", "courtesy photos", "courtesy image", "file photo", "file photos", "file image", "file picture",
    "stock photo", "stock photos", "stock image", "staff photo", "contributed photo", "contributed photos",
    "submitted photo", "submitted photos", "handout photo", "handout image", "supplied photo", "supplied image",
    "photo provided", "photo supplied", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "photo d'archives",
    "photo d’archives", "photo d'archive", "photo d’archive", "photo d'illustration", "photo d’illustration",
    "foto de archivo", "imagen de archivo", "foto d'archivio", "foto d’archivio", "foto di repertorio",
    "foto de arquivo", "imagem de arquivo", "foto: divulgação", "archieffoto", "arkivfoto", "illustrasjonsfoto", "arkivbild",
    "genrebild", "arkistokuva", "kuvituskuva", "zdjęcie ilustracyjne", "ilustrační foto", "ilustračné foto",
    "архивное фото", "фото из архива", "资料图", "資料圖片", "자료사진",
];

/// Words that end a credit: `…（田中太郎撮影）`, `연합뉴스 제공`.
#[rustfmt::skip]
pub(super) const AFTER_NAME: &[&str] = &[
    "撮影", "写真", "提供", "摄影", "攝影", "摄", "攝", "供图", "供圖", "供稿", "제공", "촬영", "기자", "nuotr.",
];

/// Lead-ins of which the party that gave the picture follows, not the one who took it.
#[rustfmt::skip]
pub(super) const GIVER: &[&str] = &[
    "courtesy", "provided", "supplied", "submitted", "contributed", "source", "quelle", "提供", "제공", "来源", "來源", "供图", "供圖", "출처",
];
