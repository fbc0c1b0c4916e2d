# ruff: noqa: E501
"""Words that say what sort of place is meant and name none: a resettlement town, 移民村, a pilot county.

Before the word for the kind of a place they are no name; behind a name they are no part of it.
"""

import re

KINDS_ZH = "自治区|自治區|自治州|自治县|自治縣|地区|地區|[省州盟市县縣区區旗乡鄉镇鎮村点點]"
SORTS_ZH = """
安置 移民 搬迁 搬遷 易地 扶贫 扶貧 生态 生態 集中 分散 定居 迁入 遷入 迁出 遷出 搬出 搬入 迁建 遷建 移居 回迁 回遷 集聚 聚居
中心 示范 示範 样板 樣板 试点 試點 试验 試驗 实验 實驗 重点 重點 标杆 標桿 典型 特色 名优 专业 專業
贫困 貧困 深度 特困 脱贫 脫貧 薄弱 后进 後進 落后 落後 空心 偏远 偏遠 边远 邊遠 边境 邊境 沿边 沿邊 沿海 沿江 沿线 沿線 高寒 干旱 乾旱
受灾 受災 重灾 重災 极重灾 震中 淹没 淹沒 滑坡 危险 危險 封控 管控
行政 自然 建制 集体 集體 民族 少数 少數 农业 農業 工业 工業 产业 產業 商业 商業 旅游 旅遊 观光 觀光 度假 风景 風景 保护 保護 核心 缓冲 緩衝
开发 開發 高新 高新技术 高新技術 技术 技術 经济 經濟 经开 經開 保税 保稅 自贸 自貿 自由 贸易 貿易 出口 加工 物流
居民 居住 生活 住宅 办公 辦公 工作 生产 生產 种植 種植 养殖 養殖 灌溉 放牧 采矿 採礦 施工 作业 作業 项目 項目
受援 支援 援助 对口 對口 结对 結對 帮扶 幫扶 联系 聯繫 派驻 派駐 包联 包聯 牵头 牽頭 参与 參與 目标 目標
城郊 近郊 远郊 遠郊 周边 周邊 相邻 相鄰 邻近 鄰近 毗邻 毗鄰 上级 上級 下辖 下轄 所辖 所轄 直属 直屬
美丽 美麗 宜居 和谐 和諧 水库 水庫 库区 庫區 坝区 壩區
"""
"""Of Chinese places; several may stand one behind the other (易地扶贫搬迁安置区)."""
ENDS_ZH = "[新老旧舊小大园園名乡鄉型性]"
"""What may stand between such words and the kind: 移民新村, 产业园区."""
_BEFORE_ZH = "建成|新建|建设|建設|打造|兴建|興建|修建|改建|建立|建起|成为|成為|创建|創建|设立|設立|划为|劃為|列为|列為|评为|評為|确定|確定"
"""What makes one of a place: 建成移民村."""
_ZH = re.compile(
    f"(?:{_BEFORE_ZH})?(?:{'|'.join(sorted(SORTS_ZH.split(), key=len, reverse=True))})+{ENDS_ZH}?(?:{KINDS_ZH})"
)
SORTS_EN = frozenset(
    "resettlement relocation relocated resettled model demonstration pilot border frontier industrial development migrant"
    " migrants eco-migration poverty-stricken impoverished satellite key-point exemplary showcase economic"
    " high-tech free-trade special protected residential destination sister twin disaster-hit affected".split()
)  # fmt: skip
"""Of English places, in small letters."""


_EN = re.compile(
    rf"(?:(?:{'|'.join(sorted(SORTS_EN))})[ -])+"
    r"(?:provinces?|regions?|prefectures?|count(?:y|ies)|cit(?:y|ies)|districts?|towns?|townships?|villages?|areas?|zones?)",
    re.IGNORECASE,
)


def unnamed(name: str) -> bool:
    """Tell whether a name, with the word for its kind, says what sort of place is meant and no more."""
    return bool(_ZH.fullmatch(name) or _EN.fullmatch(name))
