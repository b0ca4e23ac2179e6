/**
 * Instruments of the sample, one a line:
 * signed | instrument | level | partners | desk | content | months (0 = no term) | renewal months | subject or term | own title (vi // en).
 * The counts of 2022, 2023 and 2025, the financing agreement ACT-61299 and the arrangement with Cuba follow public
 * facts; the rest is invented in their likeness.
 */
export const AGREEMENT_LINES = `
2008-07-10|bien_ban|bo|MOJ-LA|qt|cai_cach_tp|60|60|
2009-04-22|bien_ban|bo|IRZ|qt|xay_dung_pl|36|36|
2010-04-14|dieu_uoc|nha_nuoc|MOJ-DZ|plqt|cai_cach_tp|0|0||Hiệp định tương trợ tư pháp trong lĩnh vực dân sự và thương mại giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Cộng hòa An-giê-ri Dân chủ và Nhân dân // Agreement on mutual legal assistance in civil and commercial matters between Viet Nam and Algeria
2011-12-07|dieu_uoc|nha_nuoc|HCCH,MOJ-FR,MOJ-DE,MOJ-HU|connuoi|thi_hanh_pl|0|0||Công ước La Hay năm 1993 về bảo vệ trẻ em và hợp tác trong lĩnh vực con nuôi quốc tế // 1993 Hague Convention on Protection of Children and Co-operation in Respect of Intercountry Adoption
2013-01-21|dieu_uoc|nha_nuoc|MOJ-KH|plqt|cai_cach_tp|0|0||Hiệp định tương trợ tư pháp trong lĩnh vực dân sự giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Vương quốc Cam-pu-chia // Agreement on mutual legal assistance in civil matters between Viet Nam and Cambodia
2013-06-18|bien_ban|bo|MOJ-KR|qt|xay_dung_pl|60|60|
2014-03-17|bien_ban|bo|MOJ-JP|qt|xay_dung_pl|60|36|
2014-10-09|bien_ban|bo|MOJ-HU|qt|cai_cach_tp|60|60|
2015-02-12|thoa_thuan|chinh_phu|JICA|qt|cai_cach_tp|69|0||Biên bản thảo luận về Dự án hoàn thiện pháp luật và cải cách tư pháp hướng tới năm 2020 // Record of Discussions on the project for legal and judicial reform towards 2020
2015-08-27|chuong_trinh|bo|MOJ-CN|qt|cai_cach_tp|48|0|giai đoạn 2015–2019
2015-11-12|thoa_thuan|bo|UNICEF|hshc|thi_hanh_pl|60|0|bảo vệ người chưa thành niên trong tư pháp
2016-01-20|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2016
2016-03-16|dieu_uoc|nha_nuoc|HCCH,MOJ-JP,MOJ-FR,MOJ-DE,MOJ-CN|plqt|thi_hanh_pl|0|0||Công ước La Hay năm 1965 về tống đạt ra nước ngoài giấy tờ tư pháp và ngoài tư pháp trong lĩnh vực dân sự hoặc thương mại // 1965 Hague Service Convention
2016-04-21|chuong_trinh|bo|IRZ,MOJ-DE|qt|xay_dung_pl|36|0|giai đoạn 2016–2018
2016-05-26|bien_ban|don_vi|MOJ-LA|hvtp|dao_tao|60|0|đào tạo nghề luật
2016-06-30|chuong_trinh|bo|MOJ-KH|qt|cai_cach_tp|12|0|năm 2016–2017
2016-09-13|bien_ban|bo|MOJ-FR|btttp|thi_hanh_pl|60|36|công chứng và thừa phát lại
2016-10-27|ke_hoach|bo|MOJ-RU|qt|cai_cach_tp|24|0|năm 2016–2018
2016-11-18|thoa_thuan|chinh_phu|MOJ-LA|hvtp|dao_tao|72|0||Thỏa thuận giữa Chính phủ Việt Nam và Chính phủ Lào về hỗ trợ xây dựng Học viện Tư pháp quốc gia Lào // Arrangement between the Governments of Viet Nam and Lao PDR on support for the Lao National Academy of Justice
2016-12-08|bien_ban|don_vi|MOJ-KR|dhlhn|dao_tao|60|60|nghiên cứu và đào tạo luật
2017-01-12|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2017
2017-03-30|bien_ban|bo|UNDP|pbgdpl|thi_hanh_pl|48|0|tiếp cận công lý và bảo vệ quyền
2017-05-25|chuong_trinh|bo|MOJ-HU|qt|cai_cach_tp|24|0|năm 2017–2018
2017-06-08|dieu_uoc|nha_nuoc|MOJ-HU|plqt|cai_cach_tp|0|0||Hiệp định tương trợ tư pháp về dân sự giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Hung-ga-ri // Agreement on mutual legal assistance in civil matters between Viet Nam and Hungary
2017-08-24|bien_ban|bo|KOICA|hvtp|dao_tao|48|0|tăng cường năng lực đào tạo tư pháp
2017-10-19|chuong_trinh|bo|MOJ-KH|qt|cai_cach_tp|24|0|năm 2018–2019
2017-11-03|bien_ban|bo|MOJ-SG|btttp|thi_hanh_pl|36|36|trọng tài và hòa giải thương mại
2017-12-01|thoa_thuan|chinh_phu|EU|qt|thi_hanh_pl|78|0||Hiệp định tài chính về Chương trình Tăng cường pháp luật và tư pháp tại Việt Nam // Financing agreement on the EU Justice and Legal Empowerment Programme in Viet Nam
2018-01-18|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2018
2018-03-22|bien_ban|bo|MOJ-CN|thads|thi_hanh_pl|60|0|thi hành án dân sự
2018-04-26|bien_ban|bo|MOJ-CU|qt|xay_dung_pl|60|60|
2018-05-31|ke_hoach|bo|MOJ-FR|btttp|dao_tao|24|0|năm 2018–2019
2018-07-12|thoa_thuan|bo|UNICEF|connuoi|thi_hanh_pl|48|0|bảo vệ trẻ em trong lĩnh vực con nuôi và tư pháp
2018-09-20|bien_ban|don_vi|IRZ|btttp|dao_tao|36|0|bồi dưỡng nghề luật sư và công chứng
2018-10-11|chuong_trinh|bo|MOJ-RU|qt|cai_cach_tp|24|0|năm 2019–2020
2018-11-15|chuong_trinh|bo|MOJ-HU|qt|cai_cach_tp|24|0|năm 2019–2020
2018-12-13|bien_ban|dia_phuong|MOJ-LA|STP63_42|thi_hanh_pl|60|0|hợp tác tư pháp giữa các địa phương có chung đường biên giới
2019-01-17|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2019
2019-02-28|chuong_trinh|bo|IRZ,MOJ-DE|qt|xay_dung_pl|36|0|giai đoạn 2019–2021
2019-03-28|bien_ban|bo|MOJ-JP|dskt|xay_dung_pl|36|0|hoàn thiện pháp luật dân sự và thương mại
2019-05-16|chuong_trinh|bo|MOJ-CN|qt|cai_cach_tp|36|0|giai đoạn 2019–2022
2019-06-13|bien_ban|bo|MOJ-KR|thads|thi_hanh_pl|48|0|thi hành án dân sự và công nghệ
2019-08-22|thoa_thuan|bo|UNDP|tgpl|thi_hanh_pl|54|0|trợ giúp pháp lý và tiếp cận công lý
2019-09-26|bien_ban|don_vi|MOJ-FR|dhlhn|dao_tao|60|60|đào tạo luật so sánh
2019-10-24|dieu_uoc|chinh_phu|MOJ-LA|plqt|thi_hanh_pl|0|0||Hiệp định giữa Chính phủ Việt Nam và Chính phủ Lào về giải quyết vấn đề quốc tịch và hộ tịch của người di cư tự do vùng biên giới // Agreement between the Governments of Viet Nam and Lao PDR on nationality and civil status in the border area
2019-11-21|bien_ban|bo|MOJ-SG|plqt|thi_hanh_pl|36|36|phòng ngừa tranh chấp đầu tư quốc tế
2019-12-12|chuong_trinh|bo|MOJ-KH|qt|cai_cach_tp|24|0|năm 2020–2021
2020-01-14|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2020
2020-03-04|dieu_uoc|nha_nuoc|HCCH,MOJ-FR,MOJ-DE,MOJ-SG|plqt|thi_hanh_pl|0|0||Công ước La Hay năm 1970 về thu thập chứng cứ ở nước ngoài trong lĩnh vực dân sự hoặc thương mại // 1970 Hague Evidence Convention
2020-10-29|chuong_trinh|bo|MOJ-RU|qt|cai_cach_tp|24|0|năm 2021–2022
2020-12-17|thoa_thuan|chinh_phu|JICA|qt|xay_dung_pl|60|0||Biên bản thảo luận về Dự án nâng cao chất lượng và hiệu lực thực thi pháp luật // Record of Discussions on the project for better quality and effectiveness of law
2021-01-21|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2021
2021-03-18|chuong_trinh|bo|MOJ-HU|qt|cai_cach_tp|24|0|năm 2021–2022
2021-04-22|bien_ban|bo|MOJ-KR|qt|xay_dung_pl|36|36|chuyển đổi số trong lĩnh vực pháp luật
2021-09-30|ke_hoach|bo|MOJ-KH|qt|cai_cach_tp|24|0|năm 2022–2023
2021-11-25|thoa_thuan|bo|UNICEF|hshc|thi_hanh_pl|60|0|tư pháp thân thiện với trẻ em giai đoạn 2022–2026
2021-12-16|bien_ban|don_vi|MOJ-LA|hvtp|dao_tao|48|0|bồi dưỡng giảng viên nguồn
2022-01-13|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2022
2022-02-24|chuong_trinh|bo|IRZ,MOJ-DE|qt|xay_dung_pl|48|0|giai đoạn 2022–2025
2022-03-31|thoa_thuan|chinh_phu|MOJ-LA|hotich|thi_hanh_pl|60|0||Thỏa thuận giữa Chính phủ Việt Nam và Chính phủ Lào về đăng ký hộ tịch cho công dân vùng biên giới // Arrangement between the Governments of Viet Nam and Lao PDR on civil registration in the border area
2022-05-19|thoa_thuan|chinh_phu|MOJ-SG|plqt|thi_hanh_pl|60|0||Thỏa thuận giữa Chính phủ Việt Nam và Chính phủ Xinh-ga-po về hợp tác pháp luật và giải quyết tranh chấp // Arrangement between the Governments of Viet Nam and Singapore on legal cooperation and dispute settlement
2022-06-16|bien_ban|bo|MOJ-FR|btttp|thi_hanh_pl|48|48|công chứng, luật sư và hộ tịch
2022-07-21|thoa_thuan|chinh_phu|KOICA|cntt|cai_cach_tp|54|0||Biên bản thảo luận giữa Chính phủ Việt Nam và KOICA về xây dựng hệ thống thông tin thi hành án dân sự // Record of Discussions with KOICA on the civil judgment enforcement information system
2022-08-25|chuong_trinh|bo|MOJ-CN|qt|cai_cach_tp|24|0|giai đoạn 2022–2024
2022-09-22|bien_ban|don_vi|MOJ-JP|dhlhn|dao_tao|60|0|đào tạo luật Nhật Bản
2022-10-20|chuong_trinh|bo|MOJ-HU|qt|cai_cach_tp|24|0|năm 2023–2024
2022-11-10|chuong_trinh|bo|MOJ-RU|qt|cai_cach_tp|24|0|năm 2023–2024
2022-12-15|bien_ban|bo|MOJ-CU|qt|xay_dung_pl|36|0|hoàn thiện pháp luật
2023-01-12|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2023
2023-03-23|bien_ban|bo|MOJ-JP|qt|xay_dung_pl|60|0|
2023-05-18|bien_ban|bo|MOJ-SG|btttp|thi_hanh_pl|36|36|hòa giải và trọng tài quốc tế
2023-07-13|thoa_thuan|bo|UNDP|pbgdpl|thi_hanh_pl|48|0|tiếp cận pháp luật của nhóm yếu thế
2023-09-21|chuong_trinh|bo|MOJ-KH|qt|cai_cach_tp|12|0|năm 2024
2023-10-26|dieu_uoc|nha_nuoc|MOJ-LA|plqt|cai_cach_tp|0|0||Hiệp định tương trợ tư pháp trong lĩnh vực dân sự giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Cộng hòa Dân chủ Nhân dân Lào // Agreement on mutual legal assistance in civil matters between Viet Nam and Lao PDR
2023-12-07|bien_ban|don_vi|KOICA|hvtp|dao_tao|48|0|đào tạo trực tuyến các chức danh tư pháp
2024-01-11|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2024
2024-03-21|bien_ban|bo|MOJ-KR|thads|thi_hanh_pl|48|0|thi hành án dân sự và thu hồi tài sản
2024-04-18|chuong_trinh|bo|MOJ-CN|qt|cai_cach_tp|24|0|giai đoạn 2024–2026
2024-06-20|bien_ban|bo|GIZ|dskt|thi_hanh_pl|36|0|pháp luật hỗ trợ chuyển đổi xanh
2024-08-15|bien_ban|don_vi|MOJ-FR|hvtp|dao_tao|48|0|đào tạo công chứng viên và thừa phát lại
2024-09-19|chuong_trinh|bo|MOJ-HU|qt|cai_cach_tp|12|0|năm 2025
2024-10-24|bien_ban|bo|MOJ-DZ|plqt|cai_cach_tp|60|0|tương trợ tư pháp
2024-11-21|chuong_trinh|bo|MOJ-KH|qt|cai_cach_tp|12|0|năm 2025
2024-12-31|dieu_uoc|chinh_phu|EU|qt|thi_hanh_pl|72|0||Hiệp định tài chính ACT-61299 về Chương trình Tăng cường pháp luật và tư pháp tại Việt Nam giai đoạn II // Financing agreement ACT-61299, EU Justice and Legal Empowerment Programme, phase II
2025-01-16|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2025
2025-03-27|bien_ban|bo|MOJ-SG|btttp|thi_hanh_pl|36|36|hòa giải thương mại quốc tế
2025-04-17|chuong_trinh|bo|MOJ-HU|qt|cai_cach_tp|24|0|năm 2025–2027
2025-05-10|chuong_trinh|bo|MOJ-RU|qt|cai_cach_tp|24|0|năm 2025–2026
2025-06-19|ke_hoach|bo|MOJ-CN|thads|thi_hanh_pl|24|0|năm 2025–2027 về thi hành án dân sự
2025-08-29|thoa_thuan|bo|MOJ-CU|qt|xay_dung_pl|36|0||Thỏa thuận giữa Bộ Tư pháp Việt Nam và Bộ Tư pháp Cuba về Dự án hỗ trợ Cuba trong lĩnh vực pháp luật // Arrangement between the Ministries of Justice of Viet Nam and Cuba on the project of support to Cuba in the legal field
2025-09-18|bien_ban|bo|MOJ-FR|btttp|thi_hanh_pl|48|48|công chứng điện tử
2025-10-16|bien_ban|don_vi|MOJ-RU|hvtp|dao_tao|60|0|đào tạo nghề luật
2025-11-13|chuong_trinh|bo|MOJ-KH|qt|cai_cach_tp|12|0|năm 2026
2025-11-20|bien_ban|bo|MOJ-CN|plqt|cai_cach_tp|60|0|tương trợ tư pháp và trao đổi pháp luật
2025-12-04|thoa_thuan|chinh_phu|MOJ-LA|hvtp|dao_tao|60|0||Thỏa thuận giữa Chính phủ Việt Nam và Chính phủ Lào về tiếp tục hỗ trợ phát triển Học viện Tư pháp quốc gia Lào // Arrangement between the Governments of Viet Nam and Lao PDR on further support for the Lao National Academy of Justice
2025-12-11|bien_ban|bo|MOJ-CU|qt|xay_dung_pl|60|60|
2026-01-22|ke_hoach|bo|MOJ-LA|qt|dao_tao|12|0|năm 2026
2026-03-12|chuong_trinh|bo|IRZ,MOJ-DE|qt|xay_dung_pl|36|0|giai đoạn 2026–2028
2026-03-31|thoa_thuan|chinh_phu|JICA|qt|thi_hanh_pl|60|0||Biên bản thảo luận về Dự án nâng cao chất lượng xây dựng và thi hành pháp luật giai đoạn 2026–2030 // Record of Discussions on the project for better law-making and implementation 2026–2030
2026-04-23|bien_ban|bo|MOJ-KR|cntt|cai_cach_tp|48|48|chuyển đổi số ngành Tư pháp
2026-05-21|chuong_trinh|bo|MOJ-CN|qt|cai_cach_tp|24|0|giai đoạn 2026–2028
2026-06-11|dieu_uoc|nha_nuoc|MOJ-SG|plqt|cai_cach_tp|0|0||Hiệp định tương trợ tư pháp trong lĩnh vực dân sự và thương mại giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Cộng hòa Xinh-ga-po // Agreement on mutual legal assistance in civil and commercial matters between Viet Nam and Singapore
2026-07-23|bien_ban|don_vi|MOJ-FR|dhlhn|dao_tao|60|0|đào tạo luật so sánh bằng tiếng Pháp
2026-09-10|bien_ban|bo|MOJ-JP,JICA|thads|thi_hanh_pl|48|0|thi hành án dân sự
|thoa_thuan|chinh_phu|KOICA|hvtp|dao_tao|48|0||Biên bản thảo luận về Trung tâm đào tạo tư pháp số (đang đàm phán) // Record of Discussions on a digital judicial training centre (under negotiation)
|bien_ban|bo|MOJ-DZ|qt|cai_cach_tp|60|0|
|bien_ban|bo|ASEAN,MOJ-LA,MOJ-KH,MOJ-SG|plqt|thi_hanh_pl|0|0||Bản ghi nhớ ASEAN về mạng lưới cơ quan trung ương về tương trợ tư pháp dân sự (đang đàm phán) // ASEAN memorandum on a network of central authorities for civil legal assistance (under negotiation)
`.trim();
