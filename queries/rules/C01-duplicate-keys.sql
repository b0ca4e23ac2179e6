/* rule
code: C01
severity: error
title.vi: Mã trùng trong khóa chính
title.en: Duplicate keys
means.vi: Hai dòng trở lên mang cùng một mã, nên một việc có thể bị tính nhiều lần.
means.en: Two or more rows carry the same key, so one thing may be counted more than once.
mend.vi: Giữ một dòng đúng; nếu là hai việc khác nhau thì cấp mã khác.
mend.en: Keep the right row; give another code where they are two things.
made: keys
*/
