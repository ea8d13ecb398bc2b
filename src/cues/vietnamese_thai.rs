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
                Đọc tiếp | Đọc thêm | Xem tiếp | Xem chi tiết | Xem chi tiết tại đây | Đọc toàn bộ bài viết
                Đọc toàn bộ | Đọc bài viết | Tìm hiểu thêm | Xem nhiều hơn | Hiển thị thêm | Tải thêm
                Chi tiết tại đây | Tiếp tục đọc | Xem tất cả | Xem video | Xem toàn bộ
                ",
            ),
            (
                AlsoRead,
                "
                Xem thêm | Xem thêm: | Đọc thêm: | Mời xem thêm | Mời bạn đọc thêm | Mời độc giả xem thêm
                Xem ngay: | Đọc ngay: | Nghe thêm: | Tham khảo thêm | Có thể bạn quan tâm: | Xem lại: | Liên quan:
                Bài liên quan: | Tin liên quan:
                ",
            ),
            (
                Related,
                "
                Tin liên quan | Bài liên quan | Bài viết liên quan | Tin bài liên quan | Nội dung liên quan
                Chủ đề liên quan | Tin cùng chuyên mục | Cùng chuyên mục | Bài viết cùng chuyên mục
                Tin tức liên quan | Tin cùng chủ đề | Có thể bạn quan tâm | Có thể bạn thích | Bạn có thể quan tâm
                Bạn có thể thích | Bạn cũng có thể thích | Đọc nhiều | Đọc nhiều nhất | Tin đọc nhiều | Xem nhiều
                Xem nhiều nhất | Tin nổi bật | Bài viết nổi bật | Nổi bật trong ngày | Tin mới | Tin mới nhất
                Tin tức mới nhất | Bài viết mới | Bài viết mới nhất | Tin khác | Các tin khác | Tin tức khác
                Bài viết khác | Các bài viết khác | Đề xuất cho bạn | Gợi ý cho bạn | Bài tiếp theo | Bài trước
                Bài viết tiếp theo | Bài viết trước
                ",
            ),
            (
                Share,
                "
                Chia sẻ | Chia sẻ bài viết | Chia sẻ bài viết này | Chia sẻ lên | Chia sẻ lên Facebook
                Chia sẻ Facebook | Chia sẻ qua | Chia sẻ với bạn bè | Gửi cho bạn bè | Gửi qua email | In bài viết
                In bài | Sao chép liên kết | Sao chép link | Copy link | Đã sao chép | Lưu bài viết | Lưu bài
                Nghe bài viết | Nghe đọc bài | Cỡ chữ
                ",
            ),
            (
                Newsletter,
                "
                Đăng ký | Đăng ký ngay | Đăng ký nhận tin | Đăng ký nhận bản tin | Đăng ký kênh | Đăng ký theo dõi
                Đăng nhập | Đăng nhập để | Nhận bản tin | Nhận tin mới | Nhận thông báo | Bản tin | Email của bạn
                Địa chỉ email | Nhập email | Dành cho thuê bao | Ủng hộ chúng tôi | Bật thông báo
                ",
            ),
            (
                Follow,
                "
                Theo dõi chúng tôi | Theo dõi | Theo dõi chúng tôi trên | Theo dõi trên Google News
                Theo dõi fanpage | Tham gia nhóm | Tham gia kênh | Kết nối với chúng tôi | Tìm chúng tôi trên
                Mời bạn theo dõi
                ",
            ),
            (
                App,
                "
                Tải ứng dụng | Tải ứng dụng của chúng tôi | Tải app | Mở trong ứng dụng | Cài đặt ứng dụng
                ",
            ),
            (
                Advert,
                "
                Quảng cáo | Quảng cáo: | Được tài trợ | Tài trợ | Nội dung tài trợ | Bài viết được tài trợ
                Nội dung quảng cáo | Tiếp tục đọc sau quảng cáo | Bài viết tiếp tục sau quảng cáo | Đóng quảng cáo
                ",
            ),
            (
                Byline,
                "
                Tác giả: | Bài: | Bài viết: | Viết bởi | Người viết: | Phóng viên: | Biên tập: | Biên dịch:
                Người dịch: | Thực hiện: | Nội dung: | Đăng bởi | Về tác giả
                ",
            ),
            (
                Published,
                "
                Đăng ngày | Ngày đăng | Ngày đăng: | Xuất bản: | Xuất bản ngày | Ngày xuất bản | Đăng lúc
                Ngày:
                ",
            ),
            (
                Updated,
                "Cập nhật: | Cập nhật lúc | Cập nhật ngày | Cập nhật lần cuối | Chỉnh sửa lần cuối",
            ),
            (
                Legal,
                "
                Bản quyền thuộc về | Bản quyền | Giữ bản quyền nội dung | Mọi quyền được bảo lưu | Copyright | ©
                Cấm sao chép | Ghi rõ nguồn | Vui lòng ghi rõ nguồn | Chính sách bảo mật | Điều khoản sử dụng
                Điều khoản và điều kiện | Chính sách quyền riêng tư | Tuyên bố miễn trừ trách nhiệm
                Miễn trừ trách nhiệm:
                ",
            ),
            (
                Comments,
                "
                Bình luận | Bình luận: | Ý kiến bạn đọc | Ý kiến của bạn | Gửi bình luận | Viết bình luận
                Thêm bình luận | Để lại bình luận | Để lại một bình luận | Để lại một phản hồi | Xem bình luận
                Xem tất cả bình luận | Chưa có bình luận | Không có bình luận | Hãy là người đầu tiên bình luận
                Email của bạn sẽ không được hiển thị công khai | Hủy trả lời | Bạn nghĩ sao?
                ",
            ),
            (
                Tags,
                "
                Thẻ | Thẻ: | Từ khóa | Từ khóa: | Từ khoá | Từ khoá: | Chủ đề: | Tag | Tags | Tags: | Chuyên mục:
                Danh mục:
                ",
            ),
            (
                Toc,
                "
                Mục lục | Nội dung chính | Nội dung bài viết | Trong bài viết này | Trên trang này
                Chuyển đến nội dung | Về đầu trang | Lên đầu trang
                ",
            ),
            (
                Contact,
                "
                Liên hệ | Liên hệ: | Liên hệ với chúng tôi | Liên hệ quảng cáo | Liên hệ tòa soạn | Gửi bài viết
                Gửi bài về | Gửi phản hồi | Gửi ý kiến | Báo lỗi | Đường dây nóng | Đường dây nóng:
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
                อ่านข่าวอื่น | อ่านข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม: | อ่านข่าว: | อ่านข่าว : | อ่าน:
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
                ผู้เขียน: | ผู้เขียน : | เขียนโดย | โดย: | โดย : | เรื่อง: | เรื่อง : | เรียบเรียงโดย
                เรียบเรียง: | แปลโดย | บรรณาธิการ: | ผู้สื่อข่าว: | เกี่ยวกับผู้เขียน
                ",
            ),
            (Published, "เผยแพร่เมื่อ | เผยแพร่: | เผยแพร่ : | วันที่เผยแพร่ | วันที่:"),
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
                หมวดหมู่ : | หมวดหมู่
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
