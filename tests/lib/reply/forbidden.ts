/**
 * What no shipped wording may say, by the scored rule it would break. Wider than the rules: a wording of ours
 * has no need of such words at all, not even in a denial. The checker of drafts has a room of its own.
 */
export const FORBIDDEN: Record<string, RegExp> = {
  'reward-removal, demand-removal, ask-removal, paid-removal': /删|撤|隐藏|下架|改(?:掉|标题|笔记)|公关/,
  'reward-review':
    /好评|五星|返现|红包|点赞|收藏|关注(?:我们|店铺)|(?:笔记|评价|补充).{0,12}(?:优惠|券|送您|赠)/,
  threat: /律师|法院|法律|报警|起诉|追究|后果|曝光|拉黑/,
  'personal-data': /1[3-9]\d{9}|P?\d{10,}|身份证/,
  'ask-data-public': /评论区|下面留|这里留|留下?(?:您的)?(?:电话|手机|地址|联系)/,
  'sensitive-data': /银行卡|密码|验证码|自拍|(?:脸|正脸)照|病历/,
  insult: /碰瓷|白嫖|素质|矫情|玻璃心|智商/,
  'blame-customer': /是您自己|您没看|使用不当|操作|不会用|(?<!难)怪您|您(?:哪里)?做得不对/,
  'accuse-smear': /同行|水军|抹黑|造谣|诽谤|恶意|没买过|假买家|打假/,
  'deny-facts': /不可能|绝对|没问题|从来没|纯属|虚构/,
  'off-platform, off-platform-payment': /微信|QQ|加[Vv]|vx|电话|邮箱|二维码|链接|群|转账|支付宝/i,
  'absolute-claim': /最(?:好|佳|优|高|低|强)|第一|唯一|顶级|百分百|100%/,
  'medical-claim': /治(?:疗|愈|好)|消炎|杀菌|抗过敏|修复|医用/,
  'safety-guarantee': /不会过敏|零风险|副作用|安全无/,
  overpromise: /永久|终身|无条件|保证|一定|到底|满意为止|假一赔/,
  'platform-outcome': /平台|官方|小红书|封号|限流/,
  'fake-identity': /路人|作为(?:买家|客户)|我也(?:买|用)/,
  'water-army': /大家(?:去|帮|一起)|姐妹们|举报|顶上/,
  'unfair-terms': /概不|解释权|不退|离柜|拆封/,
  'evade-liability': /与我们无关|不归我们|找快递|找平台|没办法/,
  'disparage-rival': /别家|其他(?:店|品牌)|竞品|山寨/,
  'empty-slot': /[{}【】_]|X{2}/,
  'overuse-marks': /[!！]|\p{Extended_Pictographic}|亲亲|给您带来(?:的)?不便|深表/u,
}
