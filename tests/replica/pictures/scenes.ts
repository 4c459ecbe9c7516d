/**
 * Pictures drawn by code: a lit scene with depth, soft focus and grain. 1080 × 1440, like a phone's.
 * Every scene is the inside of an SVG; `draw.ts` gives it light, a table and a grain.
 */

/** A seeded number in [0, 1): the same picture each time. */
export type Random = () => number

type Scene = (random: Random) => string

const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`
const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`
const shadow = (cx: number, cy: number, rx: number): string =>
  ellipse(cx, cy, rx, rx * 0.16, '#2a1f18', 'opacity=".34" filter="url(#soft)"')

/** An open cream jar with a crack at its rim and a lid beside it. */
const jar: Scene = () => `
  ${shadow(520, 1120, 340)}
  <path d="M250 760 q0 -40 40 -44 h460 q40 4 40 44 l-26 300 q-8 62 -86 66 h-316 q-78 -4 -86 -66z" fill="url(#glaze)"/>
  ${ellipse(520, 740, 270, 74, '#e9e2d4')}${ellipse(520, 738, 236, 58, '#f5ead2')}
  <path d="M330 744 q90 -46 190 -10 t170 0 q-40 44 -190 46 t-170 -36z" fill="#e8d3a6" opacity=".9"/>
  <path d="M700 726 l26 40 -14 34 22 46" fill="none" stroke="#6d5b47" stroke-width="5" opacity=".75"/>
  <path d="M752 812 q30 60 8 130 q-18 22 -30 -6 q10 -60 4 -112z" fill="#ead7ae" opacity=".92"/>
  ${rect(340, 880, 300, 6, '#8d8272', 'opacity=".5"')}${rect(390, 912, 200, 5, '#8d8272', 'opacity=".4"')}
  <g transform="rotate(-12 860 1090)">${ellipse(860, 1120, 190, 56, '#2a1f18', 'opacity=".25" filter="url(#soft)"')}${ellipse(860, 1080, 182, 58, '#d9d2c4')}${ellipse(860, 1064, 182, 58, '#f2eee6')}</g>`

const bottle: Scene = (random) => `
  ${shadow(540, 1190, 240)}
  <rect x="410" y="560" width="260" height="620" rx="54" fill="url(#glass)"/>
  <rect x="410" y="${820 + random() * 160}" width="260" height="360" rx="54" fill="#d7a85f" opacity=".34"/>
  <rect x="452" y="470" width="176" height="110" rx="18" fill="#2f3836"/><rect x="500" y="400" width="80" height="90" rx="14" fill="#3d4745"/>
  <rect x="436" y="600" width="26" height="520" rx="13" fill="#fff" opacity=".42"/>
  <rect x="470" y="760" width="150" height="190" rx="6" fill="#fbf8f1" opacity=".94"/>
  ${rect(490, 800, 110, 8, '#7a7367')}${rect(490, 828, 76, 6, '#a69f92')}${rect(490, 850, 92, 6, '#a69f92')}`

/** A cup on its side, its water over a bag. */
const cup: Scene = () => `
  <path d="M120 980 q60 -330 300 -340 h300 q240 10 290 350 l20 260 q-480 130 -940 0z" fill="#4b5a61"/>
  <path d="M330 650 q190 -230 420 0" fill="none" stroke="#3c494f" stroke-width="44"/>
  <g transform="rotate(68 560 900)">${rect(450, 640, 220, 470, 'url(#steel)', 'rx="46"')}${rect(462, 590, 196, 76, '#24302f', 'rx="22"')}${rect(474, 680, 22, 380, '#fff', 'rx="11" opacity=".4"')}</g>
  <path d="M250 1010 q120 40 240 22 t330 60 q60 60 -80 92 q-250 30 -430 -30 q-130 -60 -60 -144z" fill="#c7e0ea" opacity=".62"/>
  <path d="M300 1040 q120 30 260 20" stroke="#fff" stroke-width="8" fill="none" opacity=".6"/>
  ${Array.from({ length: 9 }, (_, i) => ellipse(240 + i * 72, 1150 + (i % 3) * 34, 15, 10, '#e6f3f7', 'opacity=".85"')).join('')}`

const bread: Scene = (random) => `
  ${shadow(540, 1090, 400)}
  <path d="M150 1000 q-10 -320 390 -330 q400 10 390 330 q-20 100 -390 104 t-390 -104z" fill="url(#crust)"/>
  <path d="M190 1010 q20 -250 350 -262 q330 12 350 262 q-40 66 -350 68 t-350 -68z" fill="#f0dcb4"/>
  ${Array.from({ length: 46 }, () => ellipse(270 + random() * 540, 830 + random() * 210, 6 + random() * 26, 5 + random() * 15, '#d2b27a', 'opacity=".7"')).join('')}
  ${Array.from({ length: 5 }, () => ellipse(360 + random() * 360, 860 + random() * 150, 22 + random() * 20, 16 + random() * 14, '#7d8f6a', 'opacity=".55" filter="url(#soft)"')).join('')}
  <path d="M420 900 q60 60 120 8 M560 930 q60 50 130 -6" stroke="#f7ecd0" stroke-width="7" fill="none" opacity=".9"/>`

const bowl: Scene = (random) => `
  ${shadow(540, 1140, 410)}
  <path d="M140 850 q20 300 400 310 q380 -10 400 -310z" fill="url(#glaze)"/>${ellipse(540, 846, 402, 128, '#efe9de')}${ellipse(540, 848, 362, 108, '#8a4a26')}
  ${Array.from({ length: 13 }, (_, i) => `<path transform="translate(${250 + (i % 5) * 130 + random() * 40} ${790 + Math.floor(i / 5) * 46}) rotate(${random() * 360})" d="M-54 0 q14 -44 62 -32 q44 14 34 46 q-26 -20 -60 -10 q-30 10 -36 -4z" fill="#e7915a" opacity=".92"/>`).join('')}
  ${Array.from({ length: 16 }, () => ellipse(260 + random() * 560, 790 + random() * 110, 9, 7, random() > 0.5 ? '#4c7a3a' : '#b3261e', 'opacity=".9"')).join('')}`

/** A phone with a talk on it: bubbles with lines for words. */
const chat: Scene = (random) => {
  let y = 380
  const bubbles = Array.from({ length: 8 }, (_, i) => {
    const mine = i % 3 === 1
    const lines = 1 + Math.floor(random() * 3)
    const width = 240 + random() * 200
    const height = 46 + lines * 30
    const x = mine ? 800 - width : 290
    const top = y
    y += height + 28
    return `${rect(x, top, width, height, mine ? '#bfe3c0' : '#ffffff', 'rx="22"')}${Array.from({ length: lines }, (_, l) => rect(x + 26, top + 28 + l * 30, (width - 56) * (l === lines - 1 ? 0.6 : 1), 10, '#8b9392', 'rx="5" opacity=".75"')).join('')}${ellipse(mine ? 838 : 250, top + 26, 24, 24, mine ? '#c9a27d' : '#7d98a8')}`
  })
  return `<g transform="rotate(-3 540 760)">${rect(178, 240, 724, 1120, '#1c2224', 'rx="84"')}${rect(200, 262, 680, 1076, '#eef0f0', 'rx="66"')}${rect(440, 284, 200, 30, '#1c2224', 'rx="15"')}${bubbles.join('')}</g>`
}

/** Half a face out of focus, the cheek flushed. */
const skin: Scene = (random) => `
  <path d="M190 1440 q-70 -520 90 -860 q150 -270 420 -250 q300 30 300 420 q0 420 -160 690z" fill="url(#skin)"/>
  <path d="M160 700 q60 -420 420 -440 q330 0 440 260 q-140 -120 -380 -120 q-320 0 -390 320 q-20 160 -60 260z" fill="#3a2a24" filter="url(#soft)"/>
  ${ellipse(560, 960, 210, 150, '#c4503f', 'opacity=".5" filter="url(#blur)"')}${ellipse(820, 980, 120, 110, '#c4503f', 'opacity=".36" filter="url(#blur)"')}
  ${Array.from({ length: 26 }, () => ellipse(430 + random() * 280, 870 + random() * 190, 4 + random() * 9, 4 + random() * 7, '#a83c30', 'opacity=".6" filter="url(#fine)"')).join('')}
  <path d="M470 760 q70 -34 150 0 M770 770 q50 -24 100 4" stroke="#3a2a24" stroke-width="11" fill="none" opacity=".8" filter="url(#fine)"/>
  <path d="M720 790 q40 130 6 190 q-22 26 -60 14" stroke="#b07a5f" stroke-width="9" fill="none" opacity=".6" filter="url(#fine)"/>`

const parcel: Scene = () => `
  ${shadow(540, 1150, 420)}
  <path d="M180 760 l360 -110 380 120 -20 330 -360 110 -370 -130z" fill="#c39a68"/><path d="M180 760 l360 110 380 -100 -380 -120z" fill="#d9b384"/><path d="M540 870 l0 340 360 -110 20 -330z" fill="#a97f50"/>
  <path d="M700 824 l60 90 -50 60 70 110" stroke="#7a5630" stroke-width="13" fill="none"/><path d="M690 830 q70 60 40 150 q70 40 50 120 l60 -20 20 -280z" fill="#8f6739" opacity=".7"/>
  <path d="M340 706 l380 118 0 60 -390 -120z" fill="#efe4cf" opacity=".8"/>${rect(250, 880, 150, 96, '#f5f1e8', 'transform="rotate(18 320 930)"')}`

const dress: Scene = (random) => `
  <path d="M350 420 h380" stroke="#6b5844" stroke-width="16"/><path d="M540 420 q0 -90 46 -96" stroke="#8b8b8b" stroke-width="9" fill="none"/>
  <path d="M390 440 q150 70 300 0 l200 150 -80 160 -92 -50 40 560 q-220 90 -440 0 l40 -560 -92 50 -76 -160z" fill="url(#wool)"/>
  ${Array.from({ length: 18 }, (_, i) => `<path d="M${350 + i * 22} 560 q${-12 + random() * 24} 340 ${-16 + random() * 32} 660" stroke="#000" stroke-width="2.500" opacity=".08" fill="none"/>`).join('')}
  ${Array.from({ length: 7 }, () => `<path d="M${360 + random() * 340} ${1180 + random() * 90} q${random() * 60 - 30} 60 ${random() * 50 - 25} 120" stroke="#f3e6dd" stroke-width="3" fill="none" opacity=".9"/>`).join('')}`

const phone: Scene = () => `
  ${shadow(560, 1200, 320)}
  <g transform="rotate(9 540 800)">${rect(300, 380, 470, 820, '#16191c', 'rx="66"')}${rect(318, 398, 434, 784, 'url(#screen)', 'rx="50"')}
  <path d="M340 980 q120 -180 210 -60 t190 -150" stroke="#e5604d" stroke-width="11" fill="none"/>${ellipse(740, 770, 18, 18, '#e5604d')}
  ${rect(350, 470, 220, 22, '#fff', 'rx="11" opacity=".8"')}${rect(350, 512, 320, 14, '#fff', 'rx="7" opacity=".45"')}</g>
  ${ellipse(690, 560, 190, 190, '#ff7a3c', 'opacity=".22" filter="url(#blur)"')}`

const room: Scene = () => `
  ${rect(620, 260, 320, 420, '#dfe9ee')}${rect(772, 260, 12, 420, '#b9a88f')}${rect(620, 462, 320, 10, '#b9a88f')}
  <path d="M90 1010 q20 -130 160 -130 h580 q140 0 160 130 l20 300 h-940z" fill="#e9e5dc"/><path d="M90 1110 q420 -110 900 10 l20 220 h-940z" fill="#c8ccd0"/>
  ${rect(170, 800, 330, 150, '#f8f6f0', 'rx="56"')}${rect(560, 806, 330, 146, '#f4f1ea', 'rx="56"')}
  <path d="M620 900 q40 26 30 60 q40 10 60 -16" stroke="#2e2622" stroke-width="4" fill="none" opacity=".8"/><path d="M120 300 h240 l-40 140 h-160z" fill="#f2d9a8"/>${ellipse(240, 520, 200, 150, '#f7dfae', 'opacity=".35" filter="url(#blur)"')}`

const toy: Scene = () => `
  ${shadow(540, 1180, 400)}
  <path d="M280 560 q260 -210 520 0 l-60 330 h-400z" fill="#6d8aa3"/><path d="M340 890 h400 l40 70 h-480z" fill="#44586a"/>
  <path d="M330 960 l-70 170 M750 960 l80 170 M300 980 h480" stroke="#39424a" stroke-width="22" fill="none"/>
  ${[280, 820].map((x) => `${ellipse(x, 1140, 84, 84, '#2c3338')}${ellipse(x, 1140, 44, 44, '#c8ced2')}`).join('')}
  <path d="M760 600 q140 -60 150 60" stroke="#39424a" stroke-width="20" fill="none"/><path d="M806 1030 l40 44 -26 22" stroke="#c4503f" stroke-width="9" fill="none"/>`

const desk: Scene = (random) => `
  ${rect(170, 760, 740, 420, '#fbfaf6', 'rx="14" transform="rotate(-6 540 970)"')}
  ${Array.from({ length: 9 }, (_, i) => rect(230, 810 + i * 38, 320 + random() * 300, 11, '#8d948f', 'rx="5" opacity=".6" transform="rotate(-6 540 970)"')).join('')}
  ${ellipse(800, 680, 130, 50, '#2a1f18', 'opacity=".25" filter="url(#soft)"')}<path d="M690 500 h220 l-20 170 q-90 40 -180 0z" fill="#e9e2d4"/>${ellipse(800, 500, 110, 32, '#6a4326')}
  <path d="M220 700 l300 -90" stroke="#33413f" stroke-width="17" stroke-linecap="round"/>`

export const SCENES = {
  jar,
  bottle,
  cup,
  bread,
  bowl,
  chat,
  skin,
  parcel,
  dress,
  phone,
  room,
  toy,
  desk,
} satisfies Record<string, Scene>
export type SceneName = keyof typeof SCENES
