/* rule
code: C03
severity: error
title.vi: Giá trị ngoài danh mục
title.en: Codes outside their list
means.vi: Giá trị không thuộc danh mục dùng chung, nên không rơi vào nhóm nào khi phân tổ.
means.en: The value is not in its code list, so it falls into no group of a breakdown.
mend.vi: Dùng mã có trong danh mục, hoặc bổ sung mã vào bảng code_lists.
mend.en: Use a code of the list, or add the code to the table code_lists.
made: codes
*/
