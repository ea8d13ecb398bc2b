//! Turkish, Albanian.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "tr",
        cues: &[
            (
                ReadMore,
                "
                Devamını oku | Devamını okuyun | Devamı için | Devamı için tıklayınız | Devamı için tıklayın
                Daha fazla oku | Daha fazla okuyun | Daha fazlasını oku | Daha fazla bilgi | Daha fazla bilgi için
                Daha fazlası | Daha fazlası için | Daha fazla göster | Daha fazla yükle | Haberin devamı
                Haberin devamı için | Haberin tamamı | Haberin tamamı için | Haberin tamamını oku | Yazının devamı
                Yazının tamamı | Tüm haberi oku | Okumaya devam et | Okumaya devam edin | Ayrıntılar için tıklayın
                Detaylar için tıklayın | Detaylı bilgi için | Habere git | Haberi oku | Videoyu izle
                İzlemek için tıklayın | Makalenin devamı
                ",
            ),
            (
                AlsoRead,
                "
                Bunu da okuyun | Bunu da oku | Bunlar da ilginizi çekebilir: | Ayrıca okuyun | Ayrıca oku
                Ayrıca bakınız | Ayrıca bakın | Bakınız: | Bkz: | Bkz. | Okuyun: | Oku: | İzleyin: | İzle:
                Dinleyin: | İlgili haber | İlgili haber: | İlgili yazı: | İlgili içerik: | Okumadan geçmeyin
                Önerilen haber | Daha fazlası: | Video: | Röportaj: | Analiz: | Görüş:
                ",
            ),
            (
                Related,
                "
                İlgili haberler | İlgili içerikler | İlgili yazılar | İlgili konular | İlgili makaleler
                İlgili videolar | Benzer haberler | Benzer içerikler | Benzer yazılar | Benzer konular
                İlginizi çekebilir | İlginizi çekebilecek haberler | İlginizi çekebilecek
                Bunlar da ilginizi çekebilir | Bu haberler de ilginizi çekebilir | Hoşunuza gidebilir
                Sizin için önerilenler | Sizin için seçtiklerimiz | Önerilenler | Önerilen haberler
                Önerilen yazılar | Editörün seçtikleri | Editörün seçimi | Öne çıkanlar | Öne çıkan haberler
                En çok okunanlar | En çok okunan | En çok okunan haberler | Çok okunanlar | Çok okunan haberler
                Çok konuşulanlar | En çok izlenenler | En popüler | Popüler haberler | Popüler yazılar
                Popüler içerikler | En son haberler | Son haberler | Son dakika haberleri | Son yazılar
                Son eklenenler | Güncel haberler | Günün haberleri | Günün öne çıkanları | Günün manşetleri
                Diğer haberler | Diğer yazılar | Diğer içerikler | Daha fazla haber | Tüm haberler | Sonraki haber
                Önceki haber | Sonraki yazı | Önceki yazı | Sıradaki haber | Gündemdekiler
                Yazarın diğer yazıları | Yazarın tüm yazıları | Kategorinin diğer haberleri
                ",
            ),
            (
                Share,
                "
                Paylaş | Paylaşın | Haberi paylaş | Bu haberi paylaş | Bu haberi paylaşın | Bu yazıyı paylaş
                Facebook'ta paylaş | Twitter'da paylaş | X'te paylaş | X'de paylaş | WhatsApp'ta paylaş
                LinkedIn'de paylaş | Telegram'da paylaş | E-posta ile paylaş | E-posta ile gönder
                Arkadaşına gönder | Arkadaşlarınla paylaş | Arkadaşlarınızla paylaşın | Sosyal medyada paylaş
                Yazdır | Haberi yazdır | Çıktı al | Bağlantıyı kopyala | Linki kopyala | Link kopyalandı
                Bağlantı kopyalandı | Kaydet | Haberi kaydet | Tweetle | Haberi dinle | Yazı boyutu
                Yazı tipi boyutu | Favorilere ekle
                ",
            ),
            (
                Newsletter,
                "
                Abone ol | Abone olun | Bültene abone ol | Bültene abone olun | Bültenimize abone olun
                E-bültene abone ol | E-bültenimize abone olun | Bültenimize kaydolun | E-bülten
                E-bülten aboneliği | Haber bülteni | Haber bültenimize | Günlük bülten | Kayıt ol | Kayıt olun
                Üye ol | Üye olun | Ücretsiz üye olun | Giriş yap | Giriş yapın | Zaten abone misiniz
                Abone misiniz? | Abonelere özel | Bu içerik abonelere özel | E-posta adresiniz | E-posta adresi
                E-posta adresinizi girin | Haberdar olun | Gelişmelerden haberdar olun
                Son gelişmelerden haberdar olun | Gündemi takip edin | Bildirimleri aç | Bildirimlere izin ver
                Bizi destekleyin | Bağımsız gazeteciliği destekleyin
                ",
            ),
            (
                Follow,
                "
                Bizi takip edin | Bizi takip et | Takip et | Takip edin | Bizi sosyal medyada takip edin
                Bizi Google News'te takip edin | Google News'te takip et | Google Haberler'de takip
                Google Haberler'e abone ol | Facebook'ta takip et | Twitter'da takip et | Instagram'da takip et
                Sosyal medya hesaplarımız | Kanalımıza abone olun | YouTube kanalımıza abone olun
                WhatsApp kanalımıza | WhatsApp kanalımızı takip edin | Telegram kanalımıza | Bize katılın
                ",
            ),
            (
                App,
                "
                Uygulamayı indir | Uygulamayı indirin | Uygulamamızı indirin | Mobil uygulamamızı indirin
                Mobil uygulamayı indir | Uygulamada aç | Google Play'den indirin | App Store'dan indirin
                ",
            ),
            (
                Advert,
                "
                Reklam | Reklamlar | İlan | Sponsorlu | Sponsorlu içerik | Sponsorlu bağlantılar
                Sponsorlu bağlantı | Tanıtım | Tanıtım içeriği | Reklamdır | Advertorial
                Haber reklamdan sonra devam ediyor | Reklamdan sonra devam ediyor
                Yazı reklamdan sonra devam ediyor | Haberin devamı reklamdan sonra | Reklamı kapat | Reklamı geç
                İş birliği içeriği
                ",
            ),
            (
                Byline,
                "
                Yazar: | Yazan: | Yazarlar: | Haber: | Haber - Kamera | Haber Merkezi | Muhabir: | Editör:
                Metin: | Hazırlayan: | Derleyen: | Çeviri: | Çeviren: | Röportaj: | Yayına hazırlayan
                Yazar hakkında | Haberi hazırlayan | Söyleşi:
                ",
            ),
            (
                Published,
                "
                Yayınlanma | Yayınlanma: | Yayınlanma tarihi | Yayın tarihi | Yayınlandı | Yayınlandı:
                Yayımlanma tarihi | Yayımlanma: | Yayımlandı | Giriş: | Giriş tarihi | Oluşturulma tarihi
                Oluşturma tarihi | Eklenme tarihi | Eklenme: | Tarih:
                ",
            ),
            (
                Updated,
                "
                Güncelleme | Güncelleme: | Güncelleme tarihi | Güncellenme | Güncellenme:
                Güncellenme tarihi | Güncellendi | Son güncelleme | Son güncellenme | Son değişiklik
                ",
            ),
            (
                Legal,
                "
                Tüm hakları saklıdır | Her hakkı saklıdır | Bütün hakları saklıdır | Telif hakkı | Telif hakları
                Copyright | © | İzinsiz kullanılamaz | İzinsiz kopyalanamaz | İzinsiz ve kaynak gösterilmeden
                Kaynak gösterilmeden | Gizlilik politikası | Gizlilik bildirimi | Çerez politikası
                Çerez ayarları | Kullanım koşulları | Kullanım şartları | Şartlar ve koşullar | Aydınlatma metni
                KVKK | Yasal uyarı | Sorumluluk reddi | Burada yer alan yatırım bilgi | Künye
                ",
            ),
            (
                Comments,
                "
                Yorumlar | Yorumlar: | Yorum | Yorum yap | Yorum yapın | Yorum yaz | Yorum yazın | Yorum ekle
                Yorum bırak | Yorum bırakın | Yorum gönder | Bir yorum yazın | Bir yanıt yazın | Bir cevap yazın
                Yorumunuz | Yorumunuzu yazın | Yorumları göster | Yorumları gör | Yorumları oku | Tüm yorumlar
                Henüz yorum yok | Henüz yorum yapılmamış | İlk yorumu sen yap | İlk yorumu siz yapın
                E-posta adresiniz yayınlanmayacak | E-posta hesabınız yayımlanmayacak | Yanıtı iptal et
                Cevabı iptal et | Yorum yapabilmek için | Siz ne düşünüyorsunuz? | Tartışmaya katıl
                ",
            ),
            (
                Tags,
                "
                Etiketler | Etiketler: | Etiket: | Konular | Konular: | Anahtar kelimeler | Anahtar kelimeler:
                Kategori: | Kategoriler | Kategoriler: | İlgili etiketler
                ",
            ),
            (
                Toc,
                "
                İçindekiler | İçindekiler tablosu | Bu yazıda | Bu makalede | Bu haberde | Bu sayfada
                İçeriğe geç | İçeriğe atla | Başa dön | Yukarı çık | Sayfa başına dön
                ",
            ),
            (
                Contact,
                "
                İletişim | Bize ulaşın | Bize ulaş | Bizimle iletişime geçin | Bize yazın | İletişime geçin
                Yazarla iletişime geçin | İhbar hattı | Haber ihbar | Haber ihbar hattı | Hata bildir
                Hata bildirin | Bir hata mı gördünüz | Haberde hata var | Geri bildirim
                ",
            ),
        ],
    },
    Language {
        tag: "sq",
        cues: &[
            (
                ReadMore,
                "
                Lexo më shumë | Lexoni më shumë | Lexo më tej | Lexo të plotë | Lexoni artikullin e plotë
                Lexo artikullin | Më shumë detaje | Vazhdo leximin | Shfaq më shumë | Mëso më shumë
                ",
            ),
            (
                AlsoRead,
                "
                Lexo edhe | Lexoni edhe | Lexo edhe: | Lexoni edhe: | Lexo gjithashtu | Lexoni gjithashtu | Lexo:
                Lexoni: | Shiko edhe | Shikoni edhe | Shiko: | Mos humbisni | Mos e humb
                ",
            ),
            (
                Related,
                "
                Të ngjashme | Artikuj të ngjashëm | Lajme të ngjashme | Artikuj të lidhur | Më të lexuarat
                Më të lexuara | Lajmet e fundit | Të rekomanduara | Mund t'ju interesojë | Mund të të interesojë
                Mund t'ju pëlqejë | Lajme të tjera | Më shumë lajme
                ",
            ),
            (
                Share,
                "
                Shpërndaje | Shpërndaj | Shpërndani | Shpërndaje në Facebook | Ndaje | Ndaje me miqtë | Printo
                Kopjo linkun
                ",
            ),
            (
                Newsletter,
                "Abonohu | Abonohuni | Abonohuni në | Regjistrohu | Regjistrohuni | Buletini",
            ),
            (
                Follow,
                "Na ndiqni | Na ndiqni në | Ndiqni faqen tonë | Na ndiq | Na ndiq në | Bashkohu me ne",
            ),
            (App, "Shkarko aplikacionin | Shkarkoni aplikacionin"),
            (
                Advert,
                "Reklamë | Reklama | Njoftim | Sponsorizuar | Përmbajtje e sponsorizuar",
            ),
            (Byline, "Nga: | Shkruar nga | Shkruan: | Autori: | Teksti: | Përktheu"),
            (Published, "Publikuar | Publikuar më | Publikuar:"),
            (Updated, "Përditësuar | Përditësuar: | Përditësimi i fundit"),
            (
                Legal,
                "
                Të gjitha të drejtat e rezervuara | Të gjitha të drejtat të rezervuara | E drejta e autorit | ©
                Politika e privatësisë | Kushtet e përdorimit
                ",
            ),
            (
                Comments,
                "
                Komente | Komentet | Komento | Shto koment | Lini një koment | Lini një përgjigje | Shkruaj koment
                ",
            ),
            (Tags, "Etiketat | Fjalë kyçe | Kategoria: | Temat:"),
            (Toc, "Përmbajtja | Në këtë artikull"),
            (Contact, "Kontakt | Na kontaktoni | Na shkruani | Na dërgoni"),
        ],
    },
];
