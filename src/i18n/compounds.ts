/** Words of several syllables that must not be parted at a line's end. Lower case; matching ignores case. */
export const COMPOUNDS: readonly string[] = `
áp dụng|báo cáo|bản ghi|bảng chỉ số|bằng chứng|bảo đảm|biện pháp|bộ tư pháp|cam kết|cán bộ|cao hơn|chỉ số|chỉ tiêu|chiến lược
chiến lược|chương trình|chưa đủ|cùng kỳ|dẫn đầu|dân sự|dự án|dữ liệu|đa phương|đào tạo|đang chậm|đánh giá|đặc xá|điểm %|điều ước
đoàn ra|đoàn vào|đối ngoại|đối tác|đối thoại|đóng góp|độ phủ|đúng hạn|đúng tiến độ|đơn vị|giải ngân|gần đạt|hài lòng|hàn quốc
hành chính|hiệu lực|hòa giải|hoàn thành|hoàn thiện|hoạt động|học bổng|học viên|hội nghị|hợp tác|ít nhất|kế hoạch|kết quả|khoa học
khoa học pháp lý|kiểm chứng|kiến nghị|kiến thức|ký kết|lũy kế|lượt người|mức tăng|năm trước|nâng cao|ngân sách|nguồn lực|nhà tài trợ|nhật bản
nhiệm vụ|nhiều nhất|nội dung|nội vụ|nước ngoài|phần lớn|pháp chế|pháp lý|pháp luật|pháp quyền|quan tâm|quốc tế|quy định|rất chậm
số liệu|sở tư pháp|thay thế|thấp nhất|thi hành án|thỏa thuận|thế giới|thể chế|thực chất|thực hiện|tiến độ|toàn bộ|tổng số|triệu usd
trọng tâm|trợ giúp|trung vị|tuyệt đối|tư pháp|tỷ đồng|tỷ lệ|tương trợ|vận động|văn bản|văn kiện|viện trợ|việt nam|vượt tiến độ|xác nhận
nhiều hơn|ít hơn|hiện nay|cả năm|kỳ trước|chậm tiến độ|đầu mối|đầu năm|tệp mẫu|thời gian|phần trăm|gắn với|ghi nhận|bồi dưỡng|chi phí|công việc
`
  .trim()
  .split(/[|\n]/);
