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
                devamını oku | devamını okuyun | devamı için | devamı için tıklayınız | devamı için tıklayın
                daha fazla oku | daha fazla okuyun | daha fazlasını oku | daha fazla bilgi | daha fazla bilgi için
                daha fazlası | daha fazlası için | daha fazla göster | daha fazla yükle | haberin devamı
                haberin devamı için | haberin tamamı | haberin tamamı için | haberin tamamını oku | yazının devamı
                yazının tamamı | tüm haberi oku | okumaya devam et | okumaya devam edin | ayrıntılar için tıklayın
                detaylar için tıklayın | detaylı bilgi için | habere git | haberi oku | videoyu izle
                i̇zlemek için tıklayın | makalenin devamı
                ",
            ),
            (
                AlsoRead,
                "
                bunu da okuyun | bunu da oku | bunlar da ilginizi çekebilir: | ayrıca okuyun | ayrıca oku
                ayrıca bakınız | ayrıca bakın | bakınız: | bkz: | bkz | okuyun: | oku: | i̇zleyin: | i̇zle:
                dinleyin: | i̇lgili haber | i̇lgili haber: | i̇lgili yazı: | i̇lgili içerik: | okumadan geçmeyin
                önerilen haber | daha fazlası: | video: | röportaj: | analiz: | görüş:
                ",
            ),
            (
                Related,
                "
                i̇lgili haberler | i̇lgili içerikler | i̇lgili yazılar | i̇lgili konular | i̇lgili makaleler
                i̇lgili videolar | benzer haberler | benzer içerikler | benzer yazılar | benzer konular
                i̇lginizi çekebilir | i̇lginizi çekebilecek haberler | i̇lginizi çekebilecek
                bunlar da ilginizi çekebilir | bu haberler de ilginizi çekebilir | hoşunuza gidebilir
                sizin için önerilenler | sizin için seçtiklerimiz | önerilenler | önerilen haberler
                önerilen yazılar | editörün seçtikleri | editörün seçimi | öne çıkanlar | öne çıkan haberler
                en çok okunanlar | en çok okunan | en çok okunan haberler | çok okunanlar | çok okunan haberler
                çok konuşulanlar | en çok izlenenler | en popüler | popüler haberler | popüler yazılar
                popüler içerikler | en son haberler | son haberler | son dakika haberleri | son yazılar
                son eklenenler | güncel haberler | günün haberleri | günün öne çıkanları | günün manşetleri
                diğer haberler | diğer yazılar | diğer içerikler | daha fazla haber | tüm haberler | sonraki haber
                önceki haber | sonraki yazı | önceki yazı | sıradaki haber | gündemdekiler
                yazarın diğer yazıları | yazarın tüm yazıları | kategorinin diğer haberleri
                ",
            ),
            (
                Share,
                "
                paylaş | paylaşın | haberi paylaş | bu haberi paylaş | bu haberi paylaşın | bu yazıyı paylaş
                facebook'ta paylaş | twitter'da paylaş | x'te paylaş | x'de paylaş | whatsapp'ta paylaş
                linkedin'de paylaş | telegram'da paylaş | e posta ile paylaş | e posta ile gönder
                arkadaşına gönder | arkadaşlarınla paylaş | arkadaşlarınızla paylaşın | sosyal medyada paylaş
                yazdır | haberi yazdır | çıktı al | bağlantıyı kopyala | linki kopyala | link kopyalandı
                bağlantı kopyalandı | kaydet | haberi kaydet | tweetle | haberi dinle | yazı boyutu
                yazı tipi boyutu | favorilere ekle
                ",
            ),
            (
                Newsletter,
                "
                abone ol | abone olun | bültene abone ol | bültene abone olun | bültenimize abone olun
                e bültene abone ol | e bültenimize abone olun | bültenimize kaydolun | e bülten
                e bülten aboneliği | haber bülteni | haber bültenimize | günlük bülten | kayıt ol | kayıt olun
                üye ol | üye olun | ücretsiz üye olun | giriş yap | giriş yapın | zaten abone misiniz
                abone misiniz | abonelere özel | bu içerik abonelere özel | e posta adresiniz | e posta adresi
                e posta adresinizi girin | haberdar olun | gelişmelerden haberdar olun
                son gelişmelerden haberdar olun | gündemi takip edin | bildirimleri aç | bildirimlere izin ver
                bizi destekleyin | bağımsız gazeteciliği destekleyin
                ",
            ),
            (
                Follow,
                "
                bizi takip edin | bizi takip et | takip et | takip edin | bizi sosyal medyada takip edin
                bizi google news'te takip edin | google news'te takip et | google haberler'de takip
                google haberler'e abone ol | facebook'ta takip et | twitter'da takip et | instagram'da takip et
                sosyal medya hesaplarımız | kanalımıza abone olun | youtube kanalımıza abone olun
                whatsapp kanalımıza | whatsapp kanalımızı takip edin | telegram kanalımıza | bize katılın
                ",
            ),
            (
                App,
                "
                uygulamayı indir | uygulamayı indirin | uygulamamızı indirin | mobil uygulamamızı indirin
                mobil uygulamayı indir | uygulamada aç | google play'den indirin | app store'dan indirin
                ",
            ),
            (
                Advert,
                "
                reklam | reklamlar | i̇lan | sponsorlu | sponsorlu içerik | sponsorlu bağlantılar
                sponsorlu bağlantı | tanıtım | tanıtım içeriği | reklamdır | advertorial
                haber reklamdan sonra devam ediyor | reklamdan sonra devam ediyor
                yazı reklamdan sonra devam ediyor | haberin devamı reklamdan sonra | reklamı kapat | reklamı geç
                i̇ş birliği içeriği
                ",
            ),
            (
                Byline,
                "
                yazar: | yazan: | yazarlar: | haber: | haber kamera | haber merkezi | muhabir: | editör:
                metin: | hazırlayan: | derleyen: | çeviri: | çeviren: | röportaj: | yayına hazırlayan
                yazar hakkında | haberi hazırlayan | söyleşi:
                ",
            ),
            (
                Published,
                "
                yayınlanma | yayınlanma: | yayınlanma tarihi | yayın tarihi | yayınlandı | yayınlandı:
                yayımlanma tarihi | yayımlanma: | yayımlandı | giriş: | giriş tarihi | oluşturulma tarihi
                oluşturma tarihi | eklenme tarihi | eklenme: | tarih:
                ",
            ),
            (
                Updated,
                "
                güncelleme | güncelleme: | güncelleme tarihi | güncellenme | güncellenme:
                güncellenme tarihi | güncellendi | son güncelleme | son güncellenme | son değişiklik
                ",
            ),
            (
                Legal,
                "
                tüm hakları saklıdır | her hakkı saklıdır | bütün hakları saklıdır | telif hakkı | telif hakları
                copyright | © | i̇zinsiz kullanılamaz | i̇zinsiz kopyalanamaz | i̇zinsiz ve kaynak gösterilmeden
                kaynak gösterilmeden | gizlilik politikası | gizlilik bildirimi | çerez politikası
                çerez ayarları | kullanım koşulları | kullanım şartları | şartlar ve koşullar | aydınlatma metni
                kvkk | yasal uyarı | sorumluluk reddi | burada yer alan yatırım bilgi | künye
                çerezleri kullanıyoruz | bu site çerez kullanmaktadır | bu sitede çerezler kullanılmaktadır
                web sitemizde çerezler kullanılmaktadır | bu web sitesi çerez kullanır
                ",
            ),
            (
                Comments,
                "
                yorumlar | yorumlar: | yorum | yorum yap | yorum yapın | yorum yaz | yorum yazın | yorum ekle
                yorum bırak | yorum bırakın | yorum gönder | bir yorum yazın | bir yanıt yazın | bir cevap yazın
                yorumunuz | yorumunuzu yazın | yorumları göster | yorumları gör | yorumları oku | tüm yorumlar
                henüz yorum yok | henüz yorum yapılmamış | i̇lk yorumu sen yap | i̇lk yorumu siz yapın
                e posta adresiniz yayınlanmayacak | e posta hesabınız yayımlanmayacak | yanıtı iptal et
                cevabı iptal et | yorum yapabilmek için | siz ne düşünüyorsunuz | tartışmaya katıl
                ",
            ),
            (
                Tags,
                "
                etiketler | etiketler: | etiket: | konular | konular: | anahtar kelimeler | anahtar kelimeler:
                kategori: | kategoriler | kategoriler: | i̇lgili etiketler
                ",
            ),
            (
                Toc,
                "
                i̇çindekiler | i̇çindekiler tablosu | bu yazıda | bu makalede | bu haberde | bu sayfada
                i̇çeriğe geç | i̇çeriğe atla | başa dön | yukarı çık | sayfa başına dön
                ",
            ),
            (
                Contact,
                "
                i̇letişim | bize ulaşın | bize ulaş | bizimle iletişime geçin | bize yazın | i̇letişime geçin
                yazarla iletişime geçin | i̇hbar hattı | haber ihbar | haber ihbar hattı | hata bildir
                hata bildirin | bir hata mı gördünüz | haberde hata var | geri bildirim
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
                lexo më shumë | lexoni më shumë | lexo më tej | lexo të plotë | lexoni artikullin e plotë
                lexo artikullin | më shumë detaje | vazhdo leximin | shfaq më shumë | mëso më shumë
                ",
            ),
            (
                AlsoRead,
                "
                lexo edhe | lexoni edhe | lexo edhe: | lexoni edhe: | lexo gjithashtu | lexoni gjithashtu | lexo:
                lexoni: | shiko edhe | shikoni edhe | shiko: | mos humbisni | mos e humb
                ",
            ),
            (
                Related,
                "
                të ngjashme | artikuj të ngjashëm | lajme të ngjashme | artikuj të lidhur | më të lexuarat
                më të lexuara | lajmet e fundit | të rekomanduara | mund t'ju interesojë | mund të të interesojë
                mund t'ju pëlqejë | lajme të tjera | më shumë lajme
                ",
            ),
            (
                Share,
                "
                shpërndaje | shpërndaj | shpërndani | shpërndaje në facebook | ndaje | ndaje me miqtë | printo
                kopjo linkun
                ",
            ),
            (
                Newsletter,
                "abonohu | abonohuni | abonohuni në | regjistrohu | regjistrohuni | buletini",
            ),
            (
                Follow,
                "na ndiqni | na ndiqni në | ndiqni faqen tonë | na ndiq | na ndiq në | bashkohu me ne",
            ),
            (App, "shkarko aplikacionin | shkarkoni aplikacionin"),
            (
                Advert,
                "reklamë | reklama | njoftim | sponsorizuar | përmbajtje e sponsorizuar",
            ),
            (Byline, "nga: | shkruar nga | shkruan: | autori: | teksti: | përktheu"),
            (Published, "publikuar | publikuar më | publikuar:"),
            (Updated, "përditësuar | përditësuar: | përditësimi i fundit"),
            (
                Legal,
                "
                të gjitha të drejtat e rezervuara | të gjitha të drejtat të rezervuara | e drejta e autorit | ©
                politika e privatësisë | kushtet e përdorimit
                ",
            ),
            (
                Comments,
                "
                komente | komentet | komento | shto koment | lini një koment | lini një përgjigje | shkruaj koment
                ",
            ),
            (Tags, "etiketat | fjalë kyçe | kategoria: | temat:"),
            (Toc, "përmbajtja | në këtë artikull"),
            (Contact, "kontakt | na kontaktoni | na shkruani | na dërgoni"),
        ],
    },
];
