/* rule
code: C02
severity: error
title.vi: Tham chiếu không tồn tại
title.en: References to nothing
means.vi: Một mã (đơn vị, đối tác, dự án…) không có trong bảng danh mục của nó, nên dòng không nối được và có thể rơi khỏi tổng.
means.en: A code (unit, partner, project …) is not in the table it refers to, so the row joins nothing and may fall out of a total.
mend.vi: Sửa mã gõ sai, hoặc bổ sung dòng còn thiếu vào bảng được tham chiếu.
mend.en: Mend the mistyped code, or add the missing row to the table it refers to.
made: references
*/
