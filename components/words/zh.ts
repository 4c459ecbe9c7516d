// All Chinese words of the interface. Longer than other files on purpose: one place to read aloud, correct and translate from top to bottom.
import type { Nature, Risk, Strategy, Unseen } from '../../lib/assess/assessment.ts'
import type { CapturePart } from '../../lib/cases/capture-parts.ts'
import type { EventType } from '../../lib/cases/event.ts'
import type { ActProblem, CaptureProblem, ExportProblem } from '../../lib/messages.ts'
import type { Unreadable } from '../../lib/note/note.ts'
import type { Channel } from '../../lib/reply/channel.ts'

/** What happened, why, and one next step. */
export interface Saying {
  title: string
  why: string
}

const natures: Record<Nature, string> = {
  'product-defect': '产品问题',
  misuse: '使用误解',
  service: '服务问题',
  competitor: '可能与同行有关',
  'non-purchaser': '可能未购买',
  'not-negative': '不是负面',
}
const risks: Record<Risk, string> = { high: '高', medium: '中', low: '低' }
const channels: Record<Channel, string> = { public: '公开回复', direct: '私信', 'follow-up': '后续' }

const headlines: Record<Nature, Record<Risk, string>> = {
  'product-defect': {
    high: '产品问题，尽快回应',
    medium: '产品问题，先沟通',
    low: '产品小问题，可以补救',
  },
  misuse: { high: '使用后不适，尽快回应', medium: '使用误解，先关心再解释', low: '使用误解，可以解释' },
  service: { high: '服务问题，尽快回应', medium: '服务问题，适合沟通', low: '服务小问题，说清楚就好' },
  competitor: {
    high: '可能与同行有关，尚未证实',
    medium: '可能与同行有关，尚未证实',
    low: '可能与同行有关，尚未证实',
  },
  'non-purchaser': {
    high: '可能不是亲身经历，尚未证实',
    medium: '可能不是亲身经历，尚未证实',
    low: '可能不是亲身经历，尚未证实',
  },
  'not-negative': {
    high: '这篇不是负面笔记',
    medium: '这篇不是负面笔记',
    low: '这篇不是负面笔记',
  },
}

const about: Record<Nature, string> = {
  'product-defect': '作者说的是东西本身的毛病，换谁都可能遇到。',
  misuse: '作者用得不顺，读来和用法、体质或预期有关。',
  service: '作者说的是人和流程：客服、物流或退换。',
  competitor: '文中把人引向别的品牌。这不足以说明作者身份，先按普通差评沟通。',
  'non-purchaser': '文中没有亲身使用的痕迹。这不等于作者没有买过，先核对再说。',
  'not-negative': '作者整体满意，不需要处理，也没有建档。',
}

const strategies: Record<Strategy, string> = {
  'respond-now': '现在就公开回应：说明去向，不争论成因；1 小时内私信。',
  communicate: '先公开回一句，再私信问清楚，按问题给方案。',
  leave: '不必急着回。传播很小，把精力放在发好内容上；想回就回一句真诚的。',
  none: '不需要处理。',
}

const unseen: Record<Unseen, Saying> = {
  title: { title: '标题', why: '页面上没有找到标题。' },
  body: { title: '正文', why: '页面上没有找到正文，请等页面加载完。' },
  'comments-not-loaded': { title: '评论', why: '页面还没有加载评论。往下翻到评论区，这里会自动补读。' },
  'comments-partly-loaded': { title: '一部分评论', why: '往下翻评论，这里会自动补读。' },
  'counts-masked': { title: '互动数的准确值', why: '未登录时网站只显示“10+”。登录后会重新读。' },
  'counts-unknown': { title: '互动数', why: '页面还没有显示互动数。' },
  'video-speech': { title: '视频里说的话', why: '这里听不到视频，请自己看一遍。' },
  'picture-text': { title: '图片里的字', why: '判断只依据文字，请翻一遍图片。' },
  'replies-folded': { title: '折叠的回复', why: '在网页上点开“展开回复”，这里会自动补读。' },
}

const unreadable: Record<Unreadable, Saying> = {
  'not-a-note': { title: '这里不是笔记页', why: '打开任意一篇笔记，侧栏会自动开始读。' },
  gone: {
    title: '这篇笔记现在看不到',
    why: '可能被作者删除、设为私密，或正在审核。已有的案例和截图都还在。',
  },
  'login-wall': {
    title: '登录后才能看到全文',
    why: '网站挡住了笔记内容，这里也读不到。请在网页里登录，登录后会自动再读。',
  },
  verification: { title: '网站要求验证', why: '请先在网页里完成验证，完成后会自动再读。' },
  unsettled: { title: '正在读这篇笔记', why: '只在本机读取页面上已经打开的内容。' },
}

const problems: Record<
  Exclude<
    ActProblem | CaptureProblem | ExportProblem,
    keyof typeof import('../../lib/cases/refusals.ts').REFUSALS
  >,
  Saying
> = {
  'no-note': { title: '没有记下', why: '这个标签页里没有打开的笔记。打开笔记后再试一次。' },
  'note-changed': { title: '没有记下', why: '页面已经换到另一篇笔记。回到原来那篇再试一次。' },
  'storage-full': {
    title: '空间不足，这一步没有存下',
    why: '之前的截图和记录都完好。请先导出证据包，再清理磁盘空间。',
  },
  'not-saved': { title: '没有存下', why: '之前的记录都完好。请再点一次；仍不行就重启浏览器。' },
  'needs-gesture': {
    title: '浏览器没有允许截图',
    why: '浏览器要求截图由你亲手触发。在这个标签页按一次 {capture}，或右键选“截取当前画面存入案例”，之后就可以直接点按钮。',
  },
  'tab-changed': {
    title: '截图没有存下',
    why: '截图时标签页或笔记换了。回到这篇笔记，等它完全打开再截。',
  },
  refused: { title: '浏览器没有完成截图', why: '稍等一秒再试。已存的截图都在。' },
  covered: {
    title: '侧栏被别的东西挡住，这次点击没有算数',
    why: '关掉挡住侧栏的浮层再点一次，或改用浏览器侧栏（右上角图标）。',
  },
  'no-case': { title: '没有这个案例', why: '它可能已被删除。回到列表看看。' },
  'too-large': {
    title: '证据包太大，没有导出',
    why: '这一版一次最多导出 40 MB。截图都在，可以等分卷导出的版本。',
  },
}

const parts: Record<CapturePart, string> = {
  body: '首屏与正文',
  image: '图片',
  comments: '评论区',
  counts: '互动数',
  profile: '作者主页',
  other: '其他',
}

const events: Record<EventType, string> = {
  seen: '打开笔记',
  assessed: '评估',
  overridden: '你改了判断',
  drafted: '写了草稿',
  copied: '复制了话术',
  posted: '你确认公开回复已发',
  messaged: '你确认私信已发',
  'order-looked-up': '核对订单',
  captured: '截图',
  'report-prepared': '准备举报',
  'report-submitted': '你确认举报已提交',
  'report-accepted': '举报成立',
  'report-rejected': '举报未通过',
  appealed: '已申诉',
  'legal-step': '法律途径',
  solved: '已解决',
  'note-gone': '笔记已看不到',
  reopened: '重新打开',
  exported: '导出证据包',
  'clock-changed': '本机时钟有变动',
}

/** All words of the interface, whole sentences with slots (`{capture}`, `{toggle}`: the keys as they are set). `en.ts` has the same shape. */
export const zh = {
  lang: 'zh-CN',
  panel: '笔记处理',
  onThisMachine: '仅在本机',
  noKey: '（未设快捷键）',
  tabs: { assess: '评估', talk: '沟通', defend: '维权', record: '记录' },
  natures,
  risks,
  risk: (r: Risk) => `风险 ${risks[r]}`,
  channels,
  headlines,
  about,
  strategies,
  unseen,
  unreadable,
  problems,
  parts,
  events,
  untitled: '（没有标题）',
  anonymous: '作者名没有读到',
  workerGone: { title: '插件已更新，请刷新页面', why: '没写完的回复已存好，刷新后会回到这里。' },
  open: '展开侧栏',
  fold: '收起侧栏',
  settings: '设置',
  inSidePanel: '在浏览器侧栏打开',
  width: '侧栏宽度',
  otherSide: '移到另一边',
  firstRun: {
    title: '先说清楚三件事',
    points: [
      '只读你正在看的这一篇，内容不离开这台电脑。',
      '不代发、不点击、不删帖，发布和举报都由你自己完成。',
      '按 {toggle} 展开或收起。',
    ],
    done: '知道了',
  },
  assess: {
    due: '评估剩',
    minutes: (n: number) => `${n} 分`,
    over: '已过 30 分',
    why: '依据',
    notSeen: '未读到',
    nothingUnseen: '没有，已全部读到',
    strategy: '策略',
    disagree: '我有不同判断',
    places: { title: '标题', body: '正文', comment: '评论', image: '图片', counts: '互动' },
    counts: { likes: '赞', collects: '藏', comments: '评', shares: '转' },
    masked: '未登录，看不到',
    reach: (n: string) => `合计至少 ${n}，已过千，按高风险处理`,
    atLeast: (n: string) => `至少 ${n}`,
    commentNote: (byAuthor: boolean, likes: number | null) =>
      [byAuthor ? '作者本人' : '不是作者', likes ? `${likes} 赞` : ''].filter(Boolean).join('，'),
    partly: (n: number, total: number) => `${total} 条评论中的 ${total - n} 条`,
    possible: '可能的性质',
    decide: '决定它的问题',
    twoReadings: '两种可能，先问一件事',
    twoReadingsWhy: '只看文字分不出来。下面这个问题问清了，就能定。',
    proof: '要证实，还缺什么',
    proofList: ['订单核对（没有订单也不等于没买）', '原文截图', '能公开查证的反证，如检测报告'],
    reply: '写公开回复',
    captureFirst: '先取证',
    yours: (nature: string, risk: string) => `你判断为：${nature} · 风险${risk}`,
    override: {
      nature: '你认为的性质',
      risk: '风险',
      why: '为什么（记入案例）',
      save: '按我的判断',
      cancel: '取消',
    },
  },
  talk: {
    variant: (i: number, n: number) => `第 ${i} / ${n} 稿`,
    next: '换一稿',
    yours: '你改过的稿',
    text: '回复正文',
    todo: (n: number) => `还差 ${n} 个空位`,
    ready: '可以复制了',
    tooLong: (n: number) => `超出 ${n} 字`,
    slots: '空位',
    fill: '待填',
    copy: '复制',
    copied: '已复制',
    notCopied: '没有复制成功，文字已选中，请按 Ctrl+C',
    copyAnyway: '还有空位没填，仍要复制？',
    yes: '仍然复制',
    back: '回去填',
    youPost: '由你粘贴发布',
    iPosted: '我已发布',
    iSent: '我已私信',
    posted: '已记下',
    afterSolved: '问题解决后再用。先在“记录”里标为已解决。',
    direct: '私信先共情，再请对方提供订单截图和照片，最后给方案。',
    order: '核对订单',
    orderNumber: '粘贴订单号',
    orderHint: '到你的订单后台查这个号，把结果记下来。号码只存在本机。',
    found: '找到了',
    notFound: '没找到',
    foundNote: '找到订单',
    notFoundNote: '没有找到这个订单',
    notFoundWhy: '没有找到不等于没有购买：可能是别的店铺、别的平台、赠送，或号码抄错。',
  },
  defend: {
    captures: '取证清单',
    held: (time: string) => `${time} 已有`,
    missing: '缺',
    next: '下一张',
    hints: {
      body: '标题、作者、正文都在画面里',
      image: '翻到要留存的那张图',
      comments: '翻到要留存的评论',
      counts: '点赞、收藏、评论数在画面里',
      profile: '在新标签页打开作者主页后，用系统截图并另存',
      other: '任何对你有用的画面',
    },
    kept: '每张图连同时间和网址算出校验值，改动一处就会对不上。',
    capture: (part: string) => `截取${part}`,
    capturing: '正在截图…',
    captured: '已存下',
    report: '举报',
    reportHint: '仅在沟通无果或内容不实时使用。由你在网页上完成：笔记右上角“…” → 举报。',
    reason: '举报理由',
    reasons: ['虚假信息', '侵犯权益', '泄露隐私', '辱骂攻击', '恶意引流', '其他'],
    ground: '另有合法理由',
    grounds: {
      none: '没有',
      'personal-data': '公开了我方人员的个人信息',
      insult: '有侮辱、辱骂',
      'illegal-content': '有违法内容',
      infringement: '侵犯商标或著作权',
    },
    submitted: '我已提交',
    accepted: '举报成立',
    rejected: '未通过',
    waiting: '一般 1–3 个工作日出结果。有结果后在这里记下。',
  },
  record: {
    empty: '还没有记录',
    emptyWhy: '复制话术、截图或核对订单后，案例从这里开始。',
    count: (n: number) => `${n} 件`,
    integrity: '完整性',
    whole: '记录首尾相连，未被改动',
    broken: (n: number) => `第 ${n + 1} 件记录对不上，请不要再用它作证据`,
    limits: '能证明记录之后没被改，不能证明内容属实。需要对外效力时，请做公证或时间戳。',
    export: '导出证据包',
    exported: (name: string) => `已导出 ${name}`,
    solve: '已解决',
    solvedHow: '怎么解决的（可不填）',
    reopen: '重新打开',
    reopenNote: '打开笔记',
    picture: '查看原图',
    masked: '（未公开）',
  },
  cases: {
    title: '案例',
    search: '搜索标题',
    open: '未结',
    closed: '已结',
    reported: '举报中',
    all: '全部',
    none: '还没有案例',
    noneWhy: '打开一篇笔记并开始处理，案例会出现在这里。',
    noMatch: '没有符合的案例',
    back: '返回',
    local: '全部保存在本机',
    show: '在笔记页显示侧栏',
    sidePanel: '浏览器侧栏',
    statuses: {
      open: '处理中',
      replied: '已公开回复',
      messaged: '已私信，等对方',
      reported: '已举报，等结果',
      'report-accepted': '举报成立',
      'report-rejected': '举报未通过',
      solved: '已解决',
      gone: '笔记已看不到',
    },
  },
  options: {
    title: '设置',
    brand: '品牌资料',
    brandWhy: '用来认出笔记里说的是谁，并填进话术。只存在本机。',
    name: '店铺或品牌名',
    products: '产品名，一行一个',
    competitors: '同行品牌，一行一个',
    operator: '经手人（写进记录）',
    language: '界面语言',
    languages: { auto: '跟随浏览器', zh: '中文', en: 'English' },
    capture: '一键截图',
    captureWhy:
      '默认每个标签页先按一次快捷键才能截图。打开后可以直接点按钮，代价是浏览器会提示“读取所有网站的数据”。本插件仍只在小红书上工作。',
    captureOn: '允许一键截图',
    captureOff: '收回许可',
    saved: '已保存',
  },
}

export type Words = typeof zh
