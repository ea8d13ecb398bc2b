//! Indonesian, Malay.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "id",
        cues: &[
            (
                ReadMore,
                "
                baca selengkapnya | baca lebih lanjut | baca selanjutnya | baca lebih banyak
                baca artikel selengkapnya | baca berita selengkapnya | selengkapnya | selengkapnya di sini
                selengkapnya baca | lanjut membaca | lanjutkan membaca | lihat selengkapnya | lihat lainnya
                lihat lebih banyak | muat lainnya | tampilkan lebih banyak | info selengkapnya
                klik halaman selanjutnya | halaman selanjutnya | halaman berikutnya | simak selengkapnya
                ",
            ),
            (
                AlsoRead,
                "
                baca juga | baca juga: | baca: | baca pula | baca artikel | baca selengkapnya: | simak juga
                simak: | simak pula | simak video | lihat juga | lihat: | lihat pula | tonton juga | tonton:
                dengarkan juga | saksikan juga | saksikan video | artikel terkait: | berita terkait:
                pilihan redaksi: | video:
                ",
            ),
            (
                Related,
                "
                berita terkait | artikel terkait | konten terkait | topik terkait | berita lainnya
                artikel lainnya | artikel menarik lainnya | berita terkini | berita terbaru | berita populer
                artikel populer | artikel terbaru | terpopuler | terpopuler hari ini | paling banyak dibaca
                paling populer | rekomendasi untuk anda | rekomendasi untukmu | direkomendasikan | pilihan editor
                pilihan redaksi | pilihan untukmu | mungkin anda suka | anda mungkin suka
                anda mungkin juga menyukai | anda mungkin tertarik | kamu mungkin suka | lagi trending
                sedang tren | berita utama | berita sebelumnya | berita selanjutnya | artikel selanjutnya
                artikel sebelumnya | indeks berita
                ",
            ),
            (
                Share,
                "
                bagikan | bagikan artikel | bagikan artikel ini | bagikan berita ini | bagikan ke | bagikan di
                bagikan ke facebook | bagikan ke whatsapp | sebarkan artikel ini | kirim ke teman
                kirim lewat email | cetak | salin tautan | salin link | tautan disalin | link berhasil disalin
                simpan artikel | dengarkan artikel | ukuran huruf
                ",
            ),
            (
                Newsletter,
                "
                berlangganan | berlangganan sekarang | berlangganan newsletter | langganan | langganan newsletter
                daftar sekarang | daftar gratis | daftar newsletter | daftarkan email | dapatkan berita terbaru
                dapatkan update berita | dapatkan informasi terbaru | dapatkan newsletter | sudah berlangganan
                khusus pelanggan | masuk untuk membaca | masukkan email | alamat email | alamat email anda
                buletin | dukung kami | aktifkan notifikasi
                ",
            ),
            (
                Follow,
                "
                ikuti kami | ikuti kami di | ikuti saluran whatsapp | ikuti kanal whatsapp
                ikuti whatsapp channel | ikuti google news | ikuti berita terkini | ikuti terus berita
                ikuti update berita | temukan kami di | gabung di | gabung dengan | bergabung di grup
                bergabung dengan kami | mari bergabung di
                ",
            ),
            (
                App,
                "
                unduh aplikasi | unduh aplikasi kami | download aplikasi | buka di aplikasi | baca di aplikasi
                ",
            ),
            (
                Advert,
                "
                iklan | iklan: | advertorial | bersponsor | disponsori | konten bersponsor | konten sponsor
                pariwara | scroll untuk melanjutkan | scroll ke bawah untuk | gulir untuk lanjut membaca
                lanjutkan membaca di bawah iklan | artikel berlanjut setelah iklan | tutup iklan
                ",
            ),
            (
                Byline,
                "
                oleh: | penulis: | ditulis oleh | reporter: | editor: | redaktur: | jurnalis: | pewarta:
                kontributor: | penerjemah: | disunting oleh | dipublikasikan oleh | tentang penulis | tim redaksi
                ",
            ),
            (
                Published,
                "
                diterbitkan pada | dipublikasikan | dipublikasikan pada | tanggal terbit | tayang:
                tanggal:
                ",
            ),
            (
                Updated,
                "diperbarui | diperbarui pada | terakhir diperbarui | pembaruan terakhir",
            ),
            (
                Legal,
                "
                hak cipta dilindungi | hak cipta dilindungi undang undang | seluruh hak cipta | copyright | ©
                dilarang mengutip | dilarang menyalin | kebijakan privasi | syarat dan ketentuan
                syarat ketentuan | ketentuan penggunaan | pedoman media siber | penafian: | disclaimer:
                kami menggunakan cookie | situs ini menggunakan cookie | situs web ini menggunakan cookie
                ",
            ),
            (
                Comments,
                "
                komentar | beri komentar | berikan komentar | tulis komentar | tulis komentarmu
                tinggalkan komentar | tinggalkan balasan | tambahkan komentar | lihat komentar
                lihat semua komentar | belum ada komentar | tidak ada komentar | kirim komentar
                alamat email anda tidak akan dipublikasikan | batalkan balasan | bagaimana menurut anda
                gabung diskusi
                ",
            ),
            (
                Tags,
                "tag | tag: | tags | topik: | topik terpopuler | kata kunci | kategori: | kategori",
            ),
            (
                Toc,
                "
                daftar isi | isi artikel | dalam artikel ini | di halaman ini | lewati ke konten | kembali ke atas
                ",
            ),
            (
                Contact,
                "
                hubungi kami | kontak kami | hubungi redaksi | kirim tulisan | kirim berita | kirimkan tulisan
                laporkan kesalahan | kritik dan saran
                ",
            ),
        ],
    },
    Language {
        tag: "ms",
        cues: &[
            (
                ReadMore,
                "
                baca lagi | baca lanjut | baca seterusnya | baca selanjutnya | teruskan membaca | sambung baca
                maklumat lanjut | ketahui lebih lanjut | lihat lagi | lihat lebih banyak | artikel penuh
                berita penuh
                ",
            ),
            (
                AlsoRead,
                "
                baca juga | baca juga: | baca: | artikel berkaitan: | berita berkaitan: | lihat juga | tonton juga
                tonton:
                ",
            ),
            (
                Related,
                "
                artikel berkaitan | berita berkaitan | artikel lain | berita lain | berita terkini
                artikel terkini | artikel popular | paling popular | paling banyak dibaca | anda mungkin berminat
                anda mungkin suka | anda juga mungkin meminati | disyorkan | disyorkan untuk anda | pilihan editor
                berita utama
                ",
            ),
            (
                Share,
                "
                kongsi | kongsikan | kongsi artikel | kongsikan artikel ini | kongsi di | kongsi ke
                hantar kepada rakan | salin pautan | cetak | simpan artikel
                ",
            ),
            (
                Newsletter,
                "
                langgan | langgan sekarang | langgan newsletter | langgan surat berita | daftar sekarang
                dapatkan berita terkini | alamat e mel | e mel anda | surat berita
                ",
            ),
            (
                Follow,
                "
                ikuti kami | ikuti kami di | ikut kami | ikut kami di | sertai kami | sertai saluran
                sertai saluran telegram | dapatkan berita terkini di
                ",
            ),
            (App, "muat turun aplikasi | muat turun aplikasi kami"),
            (
                Advert,
                "iklan | tajaan | kandungan tajaan | artikel bersambung selepas iklan",
            ),
            (
                Byline,
                "oleh: | penulis: | ditulis oleh | wartawan: | editor: | disunting oleh",
            ),
            (Published, "diterbitkan | diterbitkan pada | disiarkan pada | tarikh:"),
            (Updated, "dikemas kini | dikemaskini | kemas kini terakhir"),
            (
                Legal,
                "
                hak cipta terpelihara | hakcipta terpelihara | © | dasar privasi | terma dan syarat | penafian:
                ",
            ),
            (
                Comments,
                "
                komen | komen anda | tinggalkan komen | tulis komen | tambah komen | lihat komen | tiada komen
                ",
            ),
            (Tags, "tag | tag: | topik: | kata kunci | kategori:"),
            (Toc, "isi kandungan | kandungan artikel | kembali ke atas"),
            (Contact, "hubungi kami | hantar berita | laporkan kesilapan"),
        ],
    },
];
