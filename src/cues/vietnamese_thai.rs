//! Vietnamese, Thai.

use super::Kind::*;
use super::Language;

pub(super) const LANGUAGES: &[Language] = &[
    Language {
        tag: "vi",
        cues: &[
            (
                ReadMore,
                "
                đọc tiếp | đọc thêm | xem tiếp | xem chi tiết | xem chi tiết tại đây | đọc toàn bộ bài viết
                đọc toàn bộ | đọc bài viết | tìm hiểu thêm | xem nhiều hơn | hiển thị thêm | tải thêm
                chi tiết tại đây | tiếp tục đọc | xem tất cả | xem video | xem toàn bộ
                ",
            ),
            (
                AlsoRead,
                "
                xem thêm | xem thêm: | đọc thêm: | mời xem thêm | mời bạn đọc thêm | mời độc giả xem thêm
                xem ngay: | đọc ngay: | nghe thêm: | tham khảo thêm | có thể bạn quan tâm: | xem lại: | liên quan:
                bài liên quan: | tin liên quan:
                ",
            ),
            (
                Related,
                "
                tin liên quan | bài liên quan | bài viết liên quan | tin bài liên quan | nội dung liên quan
                chủ đề liên quan | tin cùng chuyên mục | cùng chuyên mục | bài viết cùng chuyên mục
                tin tức liên quan | tin cùng chủ đề | có thể bạn quan tâm | có thể bạn thích | bạn có thể quan tâm
                bạn có thể thích | bạn cũng có thể thích | đọc nhiều | đọc nhiều nhất | tin đọc nhiều | xem nhiều
                xem nhiều nhất | tin nổi bật | bài viết nổi bật | nổi bật trong ngày | tin mới | tin mới nhất
                tin tức mới nhất | bài viết mới | bài viết mới nhất | tin khác | các tin khác | tin tức khác
                bài viết khác | các bài viết khác | đề xuất cho bạn | gợi ý cho bạn | bài tiếp theo | bài trước
                bài viết tiếp theo | bài viết trước
                ",
            ),
            (
                Share,
                "
                chia sẻ | chia sẻ bài viết | chia sẻ bài viết này | chia sẻ lên | chia sẻ lên facebook
                chia sẻ facebook | chia sẻ qua | chia sẻ với bạn bè | gửi cho bạn bè | gửi qua email | in bài viết
                in bài | sao chép liên kết | sao chép link | copy link | đã sao chép | lưu bài viết | lưu bài
                nghe bài viết | nghe đọc bài | cỡ chữ
                ",
            ),
            (
                Newsletter,
                "
                đăng ký | đăng ký ngay | đăng ký nhận tin | đăng ký nhận bản tin | đăng ký kênh | đăng ký theo dõi
                đăng nhập | đăng nhập để | nhận bản tin | nhận tin mới | nhận thông báo | bản tin | email của bạn
                địa chỉ email | nhập email | dành cho thuê bao | ủng hộ chúng tôi | bật thông báo
                ",
            ),
            (
                Follow,
                "
                theo dõi chúng tôi | theo dõi | theo dõi chúng tôi trên | theo dõi trên google news
                theo dõi fanpage | tham gia nhóm | tham gia kênh | kết nối với chúng tôi | tìm chúng tôi trên
                mời bạn theo dõi
                ",
            ),
            (
                App,
                "
                tải ứng dụng | tải ứng dụng của chúng tôi | tải app | mở trong ứng dụng | cài đặt ứng dụng
                ",
            ),
            (
                Advert,
                "
                quảng cáo | quảng cáo: | được tài trợ | tài trợ | nội dung tài trợ | bài viết được tài trợ
                nội dung quảng cáo | tiếp tục đọc sau quảng cáo | bài viết tiếp tục sau quảng cáo | đóng quảng cáo
                ",
            ),
            (
                Byline,
                "
                tác giả: | bài: | bài viết: | viết bởi | người viết: | phóng viên: | biên tập: | biên dịch:
                người dịch: | thực hiện: | nội dung: | đăng bởi | về tác giả
                ",
            ),
            (
                Published,
                "
                đăng ngày | ngày đăng | ngày đăng: | xuất bản: | xuất bản ngày | ngày xuất bản | đăng lúc
                ngày:
                ",
            ),
            (
                Updated,
                "cập nhật: | cập nhật lúc | cập nhật ngày | cập nhật lần cuối | chỉnh sửa lần cuối",
            ),
            (
                Legal,
                "
                bản quyền thuộc về | bản quyền | giữ bản quyền nội dung | mọi quyền được bảo lưu | copyright | ©
                cấm sao chép | ghi rõ nguồn | vui lòng ghi rõ nguồn | chính sách bảo mật | điều khoản sử dụng
                điều khoản và điều kiện | chính sách quyền riêng tư | tuyên bố miễn trừ trách nhiệm
                miễn trừ trách nhiệm:
                chúng tôi sử dụng cookie | trang web này sử dụng cookie
                ",
            ),
            (
                Comments,
                "
                bình luận | bình luận: | ý kiến bạn đọc | ý kiến của bạn | gửi bình luận | viết bình luận
                thêm bình luận | để lại bình luận | để lại một bình luận | để lại một phản hồi | xem bình luận
                xem tất cả bình luận | chưa có bình luận | không có bình luận | hãy là người đầu tiên bình luận
                email của bạn sẽ không được hiển thị công khai | hủy trả lời | bạn nghĩ sao
                ",
            ),
            (
                Tags,
                "
                thẻ | thẻ: | từ khóa | từ khóa: | từ khoá | từ khoá: | chủ đề: | tag | tags | tags: | chuyên mục:
                danh mục:
                ",
            ),
            (
                Toc,
                "
                mục lục | nội dung chính | nội dung bài viết | trong bài viết này | trên trang này
                chuyển đến nội dung | về đầu trang | lên đầu trang
                ",
            ),
            (
                Contact,
                "
                liên hệ | liên hệ: | liên hệ với chúng tôi | liên hệ quảng cáo | liên hệ tòa soạn | gửi bài viết
                gửi bài về | gửi phản hồi | gửi ý kiến | báo lỗi | đường dây nóng | đường dây nóng:
                ",
            ),
        ],
    },
    Language {
        tag: "th",
        cues: &[
            (
                ReadMore,
                "
                อ่านเพิ่มเติม | อ่านต่อ | อ่านต่อที่นี่ | อ่านทั้งหมด | อ่านข่าวต่อ | อ่านบทความเต็ม
                อ่านรายละเอียดเพิ่มเติม | ดูเพิ่มเติม | ดูทั้งหมด | รายละเอียดเพิ่มเติม | ข้อมูลเพิ่มเติม
                แสดงเพิ่มเติม | โหลดเพิ่มเติม | คลิกอ่าน | คลิกที่นี่
                ",
            ),
            (
                AlsoRead,
                "
                อ่านข่าวอื่น | อ่านข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม: | อ่านข่าว: | อ่าน:
                ดูเพิ่มเติม: | ชมคลิป: | อ่านด้วย | อ่านประกอบ | อ่านประกอบ: | บทความที่เกี่ยวข้อง:
                ข่าวที่เกี่ยวข้อง:
                ",
            ),
            (
                Related,
                "
                ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง
                ข่าวเกี่ยวข้อง | ข่าวอื่นๆ | บทความอื่นๆ | ข่าวล่าสุด | บทความล่าสุด | เรื่องล่าสุด | ข่าวยอดนิยม
                บทความยอดนิยม | ยอดนิยม | ข่าวแนะนำ | บทความแนะนำ | เรื่องแนะนำ | แนะนำสำหรับคุณ | คุณอาจสนใจ
                คุณอาจชอบ | เรื่องที่คุณอาจสนใจ | อ่านมากที่สุด | ข่าวเด่น | ข่าวก่อนหน้า | ข่าวถัดไป
                บทความก่อนหน้า | บทความถัดไป
                ",
            ),
            (
                Share,
                "
                แชร์ | แชร์ข่าว | แชร์ข่าวนี้ | แชร์บทความ | แชร์บทความนี้ | แชร์เรื่องนี้ | แชร์ไปยัง | แบ่งปัน
                ส่งต่อให้เพื่อน | พิมพ์หน้านี้ | คัดลอกลิงก์ | คัดลอกลิงค์ | คัดลอกลิงก์แล้ว | บันทึกบทความ
                ฟังบทความ
                ",
            ),
            (
                Newsletter,
                "
                สมัครรับข่าวสาร | สมัครรับจดหมายข่าว | สมัครสมาชิก | สมัครรับข้อมูล | จดหมายข่าว | เข้าสู่ระบบ
                อีเมลของคุณ | ที่อยู่อีเมล | รับข่าวสาร | รับการแจ้งเตือน
                ",
            ),
            (
                Follow,
                "
                ติดตามเรา | ติดตามเราได้ที่ | ติดตามข่าวสาร | ติดตามข่าวสารได้ที่ | ติดตามเราบน | ติดตามช่อง
                กดติดตาม | เพิ่มเพื่อน | ติดตามอ่านข่าว
                ",
            ),
            (App, "ดาวน์โหลดแอป | ดาวน์โหลดแอปพลิเคชัน | เปิดในแอป"),
            (
                Advert,
                "
                โฆษณา | การโฆษณา | พื้นที่โฆษณา | เนื้อหาที่ได้รับการสนับสนุน | สปอนเซอร์ | ข่าวประชาสัมพันธ์
                อ่านต่อด้านล่างโฆษณา
                ",
            ),
            (
                Byline,
                "
                ผู้เขียน: | เขียนโดย | โดย: | เรื่อง: | เรียบเรียงโดย
                เรียบเรียง: | แปลโดย | บรรณาธิการ: | ผู้สื่อข่าว: | เกี่ยวกับผู้เขียน
                ",
            ),
            (Published, "เผยแพร่เมื่อ | เผยแพร่: | วันที่เผยแพร่ | วันที่:"),
            (
                Updated,
                "อัปเดต: | อัปเดตล่าสุด | อัพเดทล่าสุด | อัปเดตเมื่อ | ปรับปรุงล่าสุด | แก้ไขล่าสุด",
            ),
            (
                Legal,
                "
                สงวนลิขสิทธิ์ | สงวนลิขสิทธิ์ตามกฎหมาย | ขอสงวนสิทธิ์ | ลิขสิทธิ์โดย | © | นโยบายความเป็นส่วนตัว
                ข้อกำหนดและเงื่อนไข | เงื่อนไขการใช้งาน | นโยบายคุกกี้ | ห้ามทำซ้ำ | ห้ามคัดลอก
                ",
            ),
            (
                Comments,
                "
                ความคิดเห็น | แสดงความคิดเห็น | ความเห็น | แสดงความเห็น | เขียนความคิดเห็น | ดูความคิดเห็น
                ยังไม่มีความคิดเห็น | ไม่มีความคิดเห็น | อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น | ยกเลิกการตอบ
                ร่วมแสดงความคิดเห็น
                ",
            ),
            (
                Tags,
                "
                แท็ก | แท็ก: | แท็กที่เกี่ยวข้อง | แท็กบทความ | ป้ายกำกับ | คำค้น | คำสำคัญ | หมวดหมู่:
                หมวดหมู่
                ",
            ),
            (Toc, "สารบัญ | เนื้อหาในบทความ | ในบทความนี้ | กลับขึ้นด้านบน | ข้ามไปยังเนื้อหา"),
            (
                Contact,
                "ติดต่อเรา | ติดต่อโฆษณา | ติดต่อกองบรรณาธิการ | แจ้งข่าว | แจ้งปัญหา | ร้องเรียน",
            ),
        ],
    },
];
