/**
 * Arrows, dots and the `1/n` of the picture slider.
 * @param {Element} container
 * @param {number} count
 */
export function wireSlider(container, count) {
  const box = container.querySelector('.xhs-slider-container')
  const wrapper = box?.querySelector('.swiper-wrapper')
  if (!box || !wrapper || count < 2) return
  const dots = container.querySelector('#pagination-teleport-container')
  dots.innerHTML = `<div class="pagination-media-container">${'<div class="pagination-item"><div class="dot"></div></div>'.repeat(count)}</div>`
  box.insertAdjacentHTML(
    'beforeend',
    ['left', 'right']
      .map(
        (side) =>
          `<div class="arrow-controller ${side}"><svg class="reds-icon"><use xlink:href="#arrow-${side}"></use></svg></div>`,
      )
      .join(''),
  )
  let current = 0

  function show(index) {
    current = Math.max(0, Math.min(count - 1, index))
    wrapper.style.transform = `translateX(${-100 * (current + 1)}%)`
    box.querySelector('.fraction').textContent = `${current + 1}/${count}`
    for (const slide of wrapper.querySelectorAll('.swiper-slide')) {
      const own = !slide.classList.contains('swiper-slide-duplicate')
      slide.classList.toggle(
        'swiper-slide-active',
        own && slide.getAttribute('data-index') === String(current),
      )
    }
    dots.querySelectorAll('.dot').forEach((dot, at) => {
      dot.classList.toggle('active', at === current)
    })
    box.querySelector('.arrow-controller.left').classList.toggle('forbidden', current === 0)
    box.querySelector('.arrow-controller.right').classList.toggle('forbidden', current === count - 1)
  }

  box.addEventListener('click', ({ target }) => {
    const arrow = target.closest('.arrow-controller')
    if (arrow) show(current + (arrow.classList.contains('left') ? -1 : 1))
  })
  show(0)
}
