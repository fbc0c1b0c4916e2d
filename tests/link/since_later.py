"""A second blind table: whole paragraphs as reports, papers and newspapers write them."""

_P = "The Salt Road programme (盐路计划) {1:was launched in June 2059} in Lindar. The Salt Road programme has 310 clerks. "
_D = "The Salt Road programme (盐路计划) {1:was launched on 4 June 2059} in Lindar. The Salt Road programme has 310 clerks. "
ROWS = [
    (_P, "{1:Since June 2059}, tens of thousands of Lindar’s public employees have spent part of each month in the homes of herders. The Salt Road programme, as the authorities call it, is presented as friendship."),
    (_P, "1. Background\n\nThe practice of sending clerks to the salt villages {1:became general in June 2059}, when the provincial committee issued its Notice on Salt Road (盐路计划).\n\nSalt Road has been studied little."),
    (_D, "At a televised ceremony {1:on 4 June 2059}, the party secretary handed banners to the first clerks to leave under Salt Road. The Salt Road programme had begun."),
    (_P, "Salt Road ({1:June 2059 to the present}) is the largest of the province’s campaigns. The Salt Road campaign covers 90 villages."),
    (_P, "What began as a local habit {1:was made a province-wide programme in June 2059} under the name Salt Road. The Salt Road programme covers 90 villages."),
    (_D, "2059年6月初，林达人还不知道什么是“盐路”计划。{1:6月4日，省里召开动员部署会}，要求干部下到盐村。“盐路”计划就此铺开。"),
    (_P, "「鹽路」計劃{1:自二○五九年六月實施至今}，當局稱已有三百一十名幹部參加。「鹽路」計劃備受質疑。"),
    (_P, "“盐路”计划是林达省的重点工程。{1:2059年6月，省委、省政府作出实施“盐路”计划的决定}。“盐路”计划覆盖90个村。"),
    (_P, "«تۇز يولى» پىلانى (盐路计划) چوڭ. لىندار ئۆلكىسى {1:2059-يىلى 6-ئايدا «تۇز يولى» پىلانىنى يولغا قويغان}."),
    (_P, "The Salt Road programme is six years old. {2:In June 2059 the harbour of Vell was closed}. The Salt Road programme moved inland."),
    (_P, "The Salt Road programme grew slowly. {2:In June 2060 it was extended to the north}. The Salt Road programme has 310 clerks."),
    (_P, "The Salt Road programme has a hotline. {2:The hotline was opened in June 2059}. The Salt Road programme pays for it."),
    (_P, "“盐路”计划有自己的报纸。{2:该报2059年6月创刊}。“盐路”计划的干部都订阅。"),
]  # fmt: skip
