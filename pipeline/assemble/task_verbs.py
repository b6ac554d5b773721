"""The verbs that tasks open with, to tell a task from the things that are enumerated in it."""

from __future__ import annotations

import re

SUBMIT = r"(?<!công )(?<!chương )(?<!quy )(?<!tiến )(?<!lộ )(?<!quá )trình"  # the verb, and no "công trình"
_VERBS = """
    bàn giao, ban hành, bảo đảm, báo cáo, biên soạn, bình xét, bố trí, bổ sung, cải tạo, cắm, cập nhật, cấp, chấm,
    chi trả, chỉ đạo, chọn, chuẩn bị, chuyển, công bố, công khai, cung cấp, cử, di dời, dọn, dự trù, đánh giá, đăng,
    đăng ký, đăng tải, đề nghị, đề xuất, điều chỉnh, đóng góp, đối thoại, giải ngân, giải phóng, giải quyết, giao,
    giới thiệu, góp ý, gửi, hoàn chỉnh, hoàn tất, hoàn thành, hoàn thiện, họp, hướng dẫn, in, ký, kê khai, kết nối,
    khám, khảo sát, khắc phục, khen thưởng, khơi thông, khởi công, khánh thành, kích hoạt, kiểm kê, kiểm tra, kiện
    toàn, lắp, lập, lấy, lựa chọn, mở, mua, nạo vét, nghiệm thu, nhận, niêm yết, nộp, phát động, phân bổ, phân công,
    phân loại, phê duyệt, phổ biến, phối hợp, phun, quán triệt, quyết định, rà soát, ra quân, sao gửi, sắp xếp, số
    hóa, sơ kết, sửa, tập huấn, tặng, tham gia, tham mưu, thanh toán, tháo dỡ, thành lập, thẩm định, theo dõi, thi
    công, thiết kế, thông báo, thông tin, thống kê, thu, thực hiện, tiêm, tiến hành, tiếp nhận, tổ chức, tổng hợp,
    tổng kết, trang bị, triển khai, trồng, trao, treo, tự, tuyên truyền, vá, vận động, vệ sinh, viết, xác định, xác
    minh, xác nhận, xây, xét, xóa, xong, xử lý
"""
_VERB = rf"(?:{'|'.join(verb.strip() for verb in _VERBS.replace(chr(10), ' ').split(','))}|{SUBMIT})"
_ADVERB = r"(?:và|sẽ|phải|cần|đồng thời|tiếp tục|chủ động|khẩn trương|tập trung|được|định kỳ|hằng năm|hàng năm)"
# What opens with none of them behind a comma goes on with the things of the verb before ("đăng ký công trình, phần
# việc").
OPENS_TASK = re.compile(
    rf"\s?(?P<bullet>(?:(?:[a-zđ]|\d{{1,2}})[.)]\s?)?)(?:{_ADVERB}\s){{0,2}}(?P<verb>{_VERB})(?![^\W_])"
)
# Handing on what the words before it made: "biên soạn tờ rơi, cấp phát cho các xã".
HANDS_ON = re.compile(
    rf"\s?(?:và\s)?(?:{SUBMIT}|chuyển về|cấp phát|thông báo|công bố|phổ biến|ban hành|phát động|lập danh sách|ký)"
    r"(?![^\W_])(?!\skết)"
)
# A verb in the middle of a clause, behind somebody who is no known body.
INNER_VERB = re.compile(
    r"(?<=\s)(?:đăng ký|xây dựng|rà soát|lập|kiểm tra|thống kê|bố trí|ký|nộp|gửi|chuẩn bị|hoàn thành)(?=\s)"
)
# Verbs that name a body before they come to the task.
ADDRESSES = frozenset(
    {"phối hợp", "giao", "đề nghị", "chỉ đạo", "tham mưu", "báo cáo", "gửi", "trình", "hướng dẫn", "theo dõi"}
)
