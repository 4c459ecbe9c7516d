import type { Nature, Place, Risk, Strategy, Unseen } from '../assess/assessment.ts'
import type { CapturePart } from '../cases/capture-parts.ts'
import type { EventType } from '../cases/event.ts'
import type { OrderOutcome } from '../cases/event-data.ts'
import type { Ground } from '../cases/ground.ts'
import type { CaseStatus } from '../cases/state.ts'

/** A pack is handed to people in China, so its page is Chinese whatever the language of the interface. */
export const EVENT_NAMES: Record<EventType, string> = {
  seen: '打开笔记',
  assessed: '评估',
  overridden: '经手人改了判断',
  drafted: '写了草稿',
  copied: '复制了话术',
  posted: '确认公开回复已发',
  messaged: '确认私信已发',
  'order-looked-up': '核对订单',
  captured: '截图',
  'report-prepared': '准备举报',
  'report-submitted': '确认举报已提交',
  'report-accepted': '举报成立',
  'report-rejected': '举报未通过',
  appealed: '申诉',
  'legal-step': '法律途径',
  solved: '已解决',
  'note-gone': '笔记已看不到',
  reopened: '重新打开',
  exported: '导出证据包',
  'clock-changed': '本机时钟有变动',
}

export const STATUS_NAMES: Record<CaseStatus, string> = {
  open: '处理中',
  replied: '已公开回复',
  messaged: '已私信',
  reported: '已举报，等结果',
  'report-accepted': '举报成立',
  'report-rejected': '举报未通过',
  solved: '已解决',
  gone: '笔记已看不到',
}

export const NATURE_NAMES: Record<Nature, string> = {
  'product-defect': '产品问题',
  misuse: '使用误解',
  service: '服务问题',
  competitor: '可能与同行有关（未证实）',
  'non-purchaser': '可能未购买（未证实）',
  'not-negative': '不是负面',
}

export const RISK_NAMES: Record<Risk, string> = { high: '高', medium: '中', low: '低' }

const strategies: Record<Strategy, string> = {
  'respond-now': '立即回应',
  communicate: '沟通',
  leave: '不必急着回',
  none: '不需要处理',
}
const places: Record<Place, string> = {
  title: '标题',
  body: '正文',
  comment: '评论',
  image: '图片',
  counts: '互动数',
}
const unseen: Record<Unseen, string> = {
  title: '标题',
  body: '正文',
  'comments-not-loaded': '评论没有加载',
  'comments-partly-loaded': '一部分评论没有加载',
  'counts-masked': '互动数的准确值（未登录）',
  'counts-unknown': '互动数',
  'video-speech': '视频里说的话',
  'picture-text': '图片里的字',
  'replies-folded': '折叠的回复',
}
const parts: Record<CapturePart, string> = {
  body: '首屏与正文',
  image: '图片',
  comments: '评论区',
  counts: '互动数',
  profile: '作者主页',
  other: '其他',
}
const outcomes: Record<OrderOutcome, string> = {
  found: '找到',
  'not-found': '没有找到（不等于没有购买）',
}
const grounds: Record<Ground, string> = {
  'personal-data': '公开了个人信息',
  insult: '侮辱、辱骂',
  'illegal-content': '违法内容',
  infringement: '侵犯商标或著作权',
}

/** What a member's value means, where it comes from a closed list. */
export const VALUE_NAMES: { [member: string]: { [value: string]: string } } = {
  nature: NATURE_NAMES,
  risk: RISK_NAMES,
  strategy: strategies,
  in: places,
  unseen,
  what: parts,
  type: { normal: '图文', video: '视频' },
  outcome: outcomes,
  ground: grounds,
  where: { 'by-hand': '由经手人在订单后台核对' },
  channel: { public: '公开回复', direct: '私信', 'follow-up': '后续' },
  certainty: { exact: '准确值', rounded: '约数', 'at-least': '至少', unknown: '未显示' },
}

/** Members of event data. One that is not here is shown by its own name. */
export const MEMBER_NAMES: { [member: string]: string } = {
  ...NATURE_NAMES,
  id: '编号',
  title: '标题',
  body: '正文',
  url: '网址',
  type: '类型',
  author: '作者',
  topics: '话题',
  images: '图片张数',
  shown: '页面所示时间',
  publishedAt: '发布时间',
  counts: '互动数',
  likes: '赞',
  collects: '藏',
  comments: '评论',
  shares: '转',
  loaded: '页面已加载',
  total: '共',
  missing: '未读到',
  nature: '性质',
  probabilities: '可能性',
  uncertain: '拿不准',
  risk: '风险',
  strategy: '策略',
  unseen: '未看到',
  quoted: '依据',
  rule: '规则',
  in: '位置',
  start: '起',
  end: '止',
  quote: '原话',
  why: '理由',
  channel: '渠道',
  wording: '话术',
  chars: '字数',
  text: '内容',
  number: '订单号',
  outcome: '结果',
  where: '方式',
  what: '画面',
  file: '文件',
  path: '路径',
  bytes: '字节数',
  clock: '本机时钟',
  utc: 'UTC',
  beijing: '北京时间',
  viewport: '窗口',
  width: '宽',
  height: '高',
  dpr: '像素比',
  browser: '浏览器',
  extension: '插件',
  version: '版本',
  overlayHidden: '截图时插件界面已隐藏',
  tab: '标签页',
  sameBeforeAndAfter: '截图前后为同一页面',
  sha256: 'SHA-256',
  reason: '举报理由',
  ground: '合法理由',
  how: '解决方式',
  before: '此前',
  now: '现在',
}
