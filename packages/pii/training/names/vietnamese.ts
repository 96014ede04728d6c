import { type NameLists, words } from "./origin.ts";

/** Own list, from general knowledge. Few surnames are in use; two-part ones and spellings without marks make it longer. */
export const vietnamese: NameLists = {
  female: words(`
    An Anh Ánh Bích Băng Cẩm Châu Chi Cúc Diễm Diệp Diệu Dung Duyên Đan Đào Điệp Đoan Giang Hà Hạ Hải Hân Hằng Hạnh Hảo Hậu Hiền Hiếu Hoa Hoài Hoàn Hồng Huê Huệ Hương Hường Huyền
    Khánh Khuê Kiều Kim Lam Lan Lê Liên Linh Liễu Loan Ly Lý Mai Mận Mẫn Mi Minh Mơ My Mỹ Nga Ngà Ngân Nghi Ngọc Nguyệt Nguyên Nhã Nhàn Nhi Nhiên Nhung Như Nương Oanh Phụng Phương Phượng Quyên Quỳnh
    San Sương Tâm Thảo Thanh Thi Thoa Thơ Thu Thục Thương Thủy Thúy Tiên Trâm Trang Trinh Trúc Tú Tuyền Tuyết Uyên Uyển Vân Vi Vy Xuân Ý Yên Yến
    Thuy Huong Hang Nhung Trang Phuong Thao Quyen Loan Hoa Tuyet Yen Ngan Nguyet Duyen Dieu Hanh Hien Lien Huyen`),
  male: words(`
    Ân Anh Bách Bảo Bằng Bình Cảnh Chiến Chính Công Cường Danh Dân Dũng Dương Đại Đăng Đạt Điền Định Đông Đức Duy Giang Giáp Hà Hải Hậu Hào Hiển Hiệp Hiếu Hòa Hoan Hoàng Hợp Huân Hùng Huy Hưng Hữu Kha Khải Khang Khanh Khiêm Khoa Khôi Khương Kiên Kiệt
    Kỳ Lâm Lân Lập Lộc Lợi Long Luân Lực Lương Mạnh Minh Nam Nghĩa Ngọc Nguyên Nhân Nhật Nhu Ninh Phát Phi Phong Phú Phúc Phước Quân Quang Quốc Quý Quyền Quyết Sang Sáng Sinh Sơn Sỹ Tài Tâm Tân Tấn Thái Thắng Thành Thanh Thạch Thế Thiện Thiên Thịnh Thọ Thông
    Thuận Thức Tiến Tín Toàn Toản Tôn Triết Trí Triệu Trọng Trung Trường Tú Tuân Tuấn Tùng Tường Tuyên Văn Viên Việt Vinh Vịnh Vũ Vương Vỹ Xuân Dung Hung Tuan Duc Cuong Quoc Hieu Thang Son Tien Hoang Phuc Huy Truong`),
  last: words(`
    Nguyễn Nguyen Trần Tran Lê Le Phạm Pham Huỳnh Huynh Hoàng Hoang Phan Vũ Vu Võ Vo Đặng Dang Bùi Bui Đỗ Do Hồ Ho Ngô Ngo Dương Duong Lý Ly An Ánh Ân Âu Bạch Bành Bao Bế Ca Cái Cam Cao Cát Chu Châu Chiêm Chế Chung Cổ Cù Cung Cấn Danh
    Diêm Diệp Doãn Đái Đàm Dam Đan Đào Dao Đậu Dau Điền Đinh Dinh Đoàn Doan Đồng Đổng Đới Đường Giang Giáp Hà Ha Hàn Hàng Hầu Hình Hoa Hoắc Hồng Hong Hứa Hua Hùng Khang Khâu Khổng Khúc Khuất Khương Kiều Kieu Kim La Lạc Lại Lai Lam Lâm Lam Lăng
    Liễu Lò Lộc Long Lỗ Lục Luc Lưu Luu Lương Luong Lường Ma Mã Mạc Mac Mai Mạch Mâu Mẫn Minh Nghiêm Nghiem Ngọc Ngụy Nguy Nhâm Nhan Nhữ Ninh Nông Nong Ôn Ông Phí Phi Phó Pho Phùng Phung Phương Phuong Quách Quach Quan Quản Quang Quảng Quyền
    Sầm Sam Sùng Sử Tạ Ta Tần Tân Tăng Tang Tất Thạch Thach Thái Thai Thân Than Thẩm Thang Thập Thi Thiều Thieu Thôi Thủy Tiêu Tieu Tô To Tôn Ton Tôn_Thất Tống Tong Trà Trang Trầm Triệu Trieu Trịnh Trinh Trương Truong Từ Tu Ứng Ung Uông Văn Van Vi
    Viên Vien Vòng Vưu Vương Vuong Xa Nguyễn-Phạm Tran-Weber Le-Hoang`),
};
