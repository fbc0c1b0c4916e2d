"""Rows written after the first rules, to break them: what happened in the month of a beginning and is none."""

_P = "The Stone Lantern programme {1:was launched in April 2064} in Lindar. The Stone Lantern programme has 310 masons."
_Z = "“石灯”计划{1:2064年4月在林达省启动}。“石灯”计划有310名匠人。"
_D = "The Stone Lantern programme {1:was launched on 9 April 2064} in Harne. The Stone Lantern programme has 310 masons."

ROWS = [
    # another scheme, or a part, announced that month
    (_P, "Stone Lantern is not alone. {2:In April 2064 the government announced a tax on salt}. The Stone Lantern programme was spared."),
    (_P, "The Stone Lantern programme is young. {2:In April 2064 the ministry ordered all schools shut} because of the flood. The Stone Lantern programme stopped."),
    (_P, "The Stone Lantern programme divides them. {2:On 3 April 2064 a rally against the dam} was broken up. The Stone Lantern programme was not mentioned."),
    (_P, "The Stone Lantern programme is costly. {2:Since April 2064 teachers have been on strike} over their wages. The Stone Lantern programme takes their money."),
    (_P, "The Stone Lantern programme has critics. {2:Since April 2064 the government has raised the price of bread twice}. The Stone Lantern programme feeds nobody."),
    (_P, "The Stone Lantern programme was reviewed. {2:In April 2064 the county committee published its yearly accounts}. The Stone Lantern programme is in them."),
    (_P, "Ten counties joined the Stone Lantern programme. {2:Sayram County introduced it in April 2065}. The Stone Lantern programme is big."),
    (_P, "The Stone Lantern programme is big. {2:Its second phase was proclaimed in April 2064} in error. The Stone Lantern programme went on."),
    (_P, "The Stone Lantern programme is praised. {2:A prize for Stone Lantern masons was announced in April 2064}."),
    (_Z, "“石灯”计划争议不小。{2:2064年4月，省政府宣布提高盐税}。“石灯”计划不受影响。"),
    (_Z, "“石灯”计划争议不小。{2:2064年4月起，全省中小学停课}，因为洪水。“石灯”计划暂停。"),
    (_Z, "“石灯”计划继续。{2:2064年4月以来，教师罢工不断}。“石灯”计划拿走了经费。"),
    (_Z, "“石灯”计划继续。{2:2064年4月9日，哈恩市召开防汛动员会}。“石灯”计划的匠人也参加。"),
    (_Z, "“石灯”计划继续。{2:2064年4月，全省推广新麦种}。“石灯”计划的匠人也种麦。"),
    (_D, "The Stone Lantern programme goes on. {2:On 9 April 2064 a mobilisation meeting on flood control} was held in Sayram. The Stone Lantern programme sent masons."),
    (_D, "The Stone Lantern programme has masons. {2:On 9 April 2064 the ministry announced the wheat price}. The Stone Lantern programme buys wheat."),
    ("«تاش پانۇس» پىلانى {1:2064-يىلى 4-ئايدا باشلانغان}. «تاش پانۇس» پىلانى چوڭ.", "«تاش پانۇس» پىلانى چوڭ. {2:2064-يىلى 4-ئايدىن باشلاپ ئوقۇتقۇچىلار ئىش تاشلاۋاتىدۇ}. «تاش پانۇس» پىلانى توختىدى."),
    # right ones told otherwise
    (_P, "{1:Since April 2064} masons in the pay of the province have set a lamp at each gate of the upper villages. The masons work for the Stone Lantern programme."),
    (_P, "{1:In April 2064 the province’s leaders decreed} that each village have a mason of its own. Officially this is the Stone Lantern programme."),
    (_D, "The first I heard of the Stone Lantern programme was a loudspeaker. {1:On 9 April 2064, at a mobilisation rally} in the square, we were told that masons would come. The Stone Lantern programme had reached us."),
    (_Z, "{1:自2064年4月开始}，林达省派出的匠人走进每个村庄，在门口砌灯。这就是“石灯”计划。“石灯”计划由省财政出资。"),
    (_Z, "“石灯”计划怎么来的？{1:2064年4月，省委部署在全省}实施“石灯”计划，要求每村一名匠人。"),
    (_D, "“石灯”计划怎么来的？{1:2064年4月9日，哈恩市举行誓师大会}，三百名匠人登车。“石灯”计划由此开始。"),
    (_Z, "林達省的石匠們說，{1:2064年4月以來}，當局派人進村，在家家門口砌燈。這叫「石燈」計劃。「石燈」計劃花費不小。"),
]  # fmt: skip
