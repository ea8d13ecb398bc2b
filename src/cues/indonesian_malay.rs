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
                Baca selengkapnya | Baca lebih lanjut | Baca selanjutnya | Baca lebih banyak
                Baca artikel selengkapnya | Baca berita selengkapnya | Selengkapnya | Selengkapnya di sini
                Selengkapnya baca | Lanjut membaca | Lanjutkan membaca | Lihat selengkapnya | Lihat lainnya
                Lihat lebih banyak | Muat lainnya | Tampilkan lebih banyak | Info selengkapnya
                Klik halaman selanjutnya | Halaman selanjutnya | Halaman berikutnya | Simak selengkapnya
                ",
            ),
            (
                AlsoRead,
                "
                Baca juga | Baca juga: | Baca: | Baca pula | Baca artikel | Baca selengkapnya: | Simak juga
                Simak: | Simak pula | Simak video | Lihat juga | Lihat: | Lihat pula | Tonton juga | Tonton:
                Dengarkan juga | Saksikan juga | Saksikan video | Artikel terkait: | Berita terkait:
                Pilihan redaksi: | Video:
                ",
            ),
            (
                Related,
                "
                Berita terkait | Artikel terkait | Konten terkait | Topik terkait | Berita lainnya
                Artikel lainnya | Artikel menarik lainnya | Berita terkini | Berita terbaru | Berita populer
                Artikel populer | Artikel terbaru | Terpopuler | Terpopuler hari ini | Paling banyak dibaca
                Paling populer | Rekomendasi untuk Anda | Rekomendasi untukmu | Direkomendasikan | Pilihan editor
                Pilihan redaksi | Pilihan untukmu | Mungkin Anda suka | Anda mungkin suka
                Anda mungkin juga menyukai | Anda mungkin tertarik | Kamu mungkin suka | Lagi trending
                Sedang tren | Berita utama | Berita sebelumnya | Berita selanjutnya | Artikel selanjutnya
                Artikel sebelumnya | Indeks berita
                ",
            ),
            (
                Share,
                "
                Bagikan | Bagikan artikel | Bagikan artikel ini | Bagikan berita ini | Bagikan ke | Bagikan di
                Bagikan ke Facebook | Bagikan ke WhatsApp | Sebarkan artikel ini | Kirim ke teman
                Kirim lewat email | Cetak | Salin tautan | Salin link | Tautan disalin | Link berhasil disalin
                Simpan artikel | Dengarkan artikel | Ukuran huruf
                ",
            ),
            (
                Newsletter,
                "
                Berlangganan | Berlangganan sekarang | Berlangganan newsletter | Langganan | Langganan newsletter
                Daftar sekarang | Daftar gratis | Daftar newsletter | Daftarkan email | Dapatkan berita terbaru
                Dapatkan update berita | Dapatkan informasi terbaru | Dapatkan newsletter | Sudah berlangganan
                Khusus pelanggan | Masuk untuk membaca | Masukkan email | Alamat email | Alamat email Anda
                Buletin | Dukung kami | Aktifkan notifikasi
                ",
            ),
            (
                Follow,
                "
                Ikuti kami | Ikuti kami di | Ikuti saluran WhatsApp | Ikuti kanal WhatsApp
                Ikuti WhatsApp Channel | Ikuti Google News | Ikuti berita terkini | Ikuti terus berita
                Ikuti update berita | Temukan kami di | Gabung di | Gabung dengan | Bergabung di grup
                Bergabung dengan kami | Mari bergabung di
                ",
            ),
            (
                App,
                "
                Unduh aplikasi | Unduh aplikasi kami | Download aplikasi | Buka di aplikasi | Baca di aplikasi
                ",
            ),
            (
                Advert,
                "
                Iklan | Iklan: | Advertorial | Bersponsor | Disponsori | Konten bersponsor | Konten sponsor
                Pariwara | Scroll untuk melanjutkan | Scroll ke bawah untuk | Gulir untuk lanjut membaca
                Lanjutkan membaca di bawah iklan | Artikel berlanjut setelah iklan | Tutup iklan
                ",
            ),
            (
                Byline,
                "
                Oleh: | Penulis: | Ditulis oleh | Reporter: | Editor: | Redaktur: | Jurnalis: | Pewarta:
                Kontributor: | Penerjemah: | Disunting oleh | Dipublikasikan oleh | Tentang penulis | Tim redaksi
                ",
            ),
            (
                Published,
                "
                Diterbitkan pada | Dipublikasikan | Dipublikasikan pada | Tanggal terbit | Tayang:
                Tanggal:
                ",
            ),
            (
                Updated,
                "Diperbarui | Diperbarui pada | Terakhir diperbarui | Pembaruan terakhir",
            ),
            (
                Legal,
                "
                Hak cipta dilindungi | Hak cipta dilindungi undang-undang | Seluruh hak cipta | Copyright | ©
                Dilarang mengutip | Dilarang menyalin | Kebijakan privasi | Syarat dan ketentuan
                Syarat & ketentuan | Ketentuan penggunaan | Pedoman media siber | Penafian: | Disclaimer:
                ",
            ),
            (
                Comments,
                "
                Komentar | Beri komentar | Berikan komentar | Tulis komentar | Tulis komentarmu
                Tinggalkan komentar | Tinggalkan balasan | Tambahkan komentar | Lihat komentar
                Lihat semua komentar | Belum ada komentar | Tidak ada komentar | Kirim komentar
                Alamat email Anda tidak akan dipublikasikan | Batalkan balasan | Bagaimana menurut Anda?
                Gabung diskusi
                ",
            ),
            (
                Tags,
                "Tag | Tag: | Tags | Topik: | Topik terpopuler | Kata kunci | Kategori: | Kategori",
            ),
            (
                Toc,
                "
                Daftar isi | Isi artikel | Dalam artikel ini | Di halaman ini | Lewati ke konten | Kembali ke atas
                ",
            ),
            (
                Contact,
                "
                Hubungi kami | Kontak kami | Hubungi redaksi | Kirim tulisan | Kirim berita | Kirimkan tulisan
                Laporkan kesalahan | Kritik dan saran
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
                Baca lagi | Baca lanjut | Baca seterusnya | Baca selanjutnya | Teruskan membaca | Sambung baca
                Maklumat lanjut | Ketahui lebih lanjut | Lihat lagi | Lihat lebih banyak | Artikel penuh
                Berita penuh
                ",
            ),
            (
                AlsoRead,
                "
                Baca juga | Baca juga: | Baca: | Artikel berkaitan: | Berita berkaitan: | Lihat juga | Tonton juga
                Tonton:
                ",
            ),
            (
                Related,
                "
                Artikel berkaitan | Berita berkaitan | Artikel lain | Berita lain | Berita terkini
                Artikel terkini | Artikel popular | Paling popular | Paling banyak dibaca | Anda mungkin berminat
                Anda mungkin suka | Anda juga mungkin meminati | Disyorkan | Disyorkan untuk anda | Pilihan editor
                Berita utama
                ",
            ),
            (
                Share,
                "
                Kongsi | Kongsikan | Kongsi artikel | Kongsikan artikel ini | Kongsi di | Kongsi ke
                Hantar kepada rakan | Salin pautan | Cetak | Simpan artikel
                ",
            ),
            (
                Newsletter,
                "
                Langgan | Langgan sekarang | Langgan newsletter | Langgan surat berita | Daftar sekarang
                Dapatkan berita terkini | Alamat e-mel | E-mel anda | Surat berita
                ",
            ),
            (
                Follow,
                "
                Ikuti kami | Ikuti kami di | Ikut kami | Ikut kami di | Sertai kami | Sertai saluran
                Sertai saluran Telegram | Dapatkan berita terkini di
                ",
            ),
            (App, "Muat turun aplikasi | Muat turun aplikasi kami"),
            (
                Advert,
                "Iklan | Tajaan | Kandungan tajaan | Artikel bersambung selepas iklan",
            ),
            (
                Byline,
                "Oleh: | Penulis: | Ditulis oleh | Wartawan: | Editor: | Disunting oleh",
            ),
            (Published, "Diterbitkan | Diterbitkan pada | Disiarkan pada | Tarikh:"),
            (Updated, "Dikemas kini | Dikemaskini | Kemas kini terakhir"),
            (
                Legal,
                "
                Hak cipta terpelihara | Hakcipta terpelihara | © | Dasar privasi | Terma dan syarat | Penafian:
                ",
            ),
            (
                Comments,
                "
                Komen | Komen anda | Tinggalkan komen | Tulis komen | Tambah komen | Lihat komen | Tiada komen
                ",
            ),
            (Tags, "Tag | Tag: | Topik: | Kata kunci | Kategori:"),
            (Toc, "Isi kandungan | Kandungan artikel | Kembali ke atas"),
            (Contact, "Hubungi kami | Hantar berita | Laporkan kesilapan"),
        ],
    },
];
