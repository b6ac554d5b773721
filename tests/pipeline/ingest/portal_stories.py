"""Stories for composed portal pages: invented news of real places, short enough to read, long enough to be a page."""

# One paragraph a line, however long.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """A headline and the paragraphs under it."""

    title: str
    lead: str
    more: str

    @property
    def body(self) -> str:
        """The paragraphs as lines."""
        return f"{self.lead}\n{self.more}"


STORIES = {
    "fields": Story(
        "Đức Linh ra quân thu gom vỏ thuốc trên đồng ruộng",
        "Ngày 12/4/2022, UBND huyện Đức Linh ban hành Kế hoạch số 88/KH-UBND về thu gom vỏ bao thuốc bảo vệ thực vật trên đồng ruộng.",
        "Mỗi xã đặt ít nhất năm bể chứa ở đầu bờ và giao Hội Nông dân xã trông nom, không để vỏ chai trôi xuống kênh.",
    ),
    "school": Story(
        "Ngành giáo dục Vĩnh Linh thi đua dạy tốt, học tốt mừng năm học mới",
        "Phòng Giáo dục và Đào tạo huyện Vĩnh Linh vừa ban hành Kế hoạch số 57/KH-PGDĐT về phong trào thi đua dạy tốt, học tốt năm học 2019 - 2020.",
        "Theo đó, các trường đăng ký ít nhất một sáng kiến và mở cửa thư viện vào chiều thứ bảy để học sinh trong xã đến đọc.",
    ),
    "office": Story(
        "Sở Xây dựng Hậu Giang: Thi đua trả hồ sơ trước hạn",
        "Sở Xây dựng tỉnh Hậu Giang vừa ban hành Kế hoạch số 141/KH-SXD về đợt thi đua trả hồ sơ trước hạn trong quý II.",
        "Các phòng chuyên môn niêm yết số điện thoại của người xử lý hồ sơ và báo cáo kết quả vào chiều thứ sáu hằng tuần.",
    ),
    "review": Story(
        "Hội nghị sơ kết một năm phong trào hiến đất mở đường",
        "Sáng 9/11, tại hội trường huyện Lạc Sơn, UBND huyện tổ chức hội nghị sơ kết một năm phong trào hiến đất mở đường.",
        "Trong năm, bà con bảy xã đã hiến hơn hai héc-ta đất; nhiều hộ tự dỡ tường rào để đường vào xóm rộng thêm.",
    ),
    "commune": Story(
        "UBND xã Tam Hồng phát động tuần lễ làm sạch nghĩa trang liệt sĩ",
        "Ngày 15/7/2023, Ủy ban nhân dân xã Tam Hồng ban hành Kế hoạch số 33/KH-UBND về tuần lễ làm sạch nghĩa trang liệt sĩ.",
        "Đoàn thanh niên xã quét vôi lại tường bao, Hội Phụ nữ xã trồng hai luống hoa dọc lối đi chính.",
    ),
    "army": Story(
        "Ban Chỉ huy Quân sự huyện Mù Cang Chải giúp dân gặt lúa chạy mưa",
        "Những ngày cuối tháng 9, cán bộ, chiến sĩ Ban Chỉ huy Quân sự huyện Mù Cang Chải có mặt ở các bản giúp dân gặt lúa.",
        "Sau bốn ngày, hơn ba mươi héc-ta lúa chín của các hộ neo người đã về đến kho trước khi mưa lớn.",
    ),
    "union": Story(
        "BAN HÀNH KẾ HOẠCH THI ĐUA “MỖI TỔ CÔNG ĐOÀN MỘT SÁNG KIẾN”",
        "Ngày 3/3/2021, Liên đoàn Lao động tỉnh Tây Ninh ban hành Kế hoạch số 19/KH-LĐLĐ về phong trào thi đua “Mỗi tổ công đoàn một sáng kiến”.",
        "Mỗi công đoàn cơ sở chọn một việc khó ở nơi làm việc để cùng chuyên môn tháo gỡ và gửi kết quả trước ngày 30/11.",
    ),
    "health": Story(
        "Bệnh viện Đa khoa tỉnh Phú Yên thi đua “Người bệnh không phải hỏi hai lần”",
        "Ngày 20-2-2024, Sở Y tế tỉnh Phú Yên có Công văn số 640/SYT-TCCB phát động thi đua “Người bệnh không phải hỏi hai lần”.",
        "Bàn hướng dẫn được đặt ngay cửa khoa khám; người nhà người bệnh nhận phiếu ghi rõ từng bước và phòng phải đến.",
    ),
}
