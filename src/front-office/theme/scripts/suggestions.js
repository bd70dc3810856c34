/**
 * Titles to choose from while somebody types into the search page's field: a combobox with a list, after
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Without this file the form searches all the same.
 */
const PAUSE_MS = 150
const SHORTEST = 2
const KEPT = 40

for (const field of document.querySelectorAll('input[data-suggest]')) suggest(field)

function suggest(field) {
  const list = makeList(field)
  const status = makeStatus(field)
  const kept = new Map()
  let timer
  let asking

  const close = () => {
    list.hidden = true
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
  }
  const show = ({ items, status: said }) => {
    list.replaceChildren(...items.map((item, index) => makeOption(item, `${list.id}-${index}`)))
    close()
    status.textContent = said
    if (items.length === 0) return
    list.hidden = false
    field.setAttribute('aria-expanded', 'true')
  }
  const ask = async () => {
    const typed = field.value.trimStart()
    if (typed.trim().length < SHORTEST) return show({ items: [], status: '' })
    asking?.abort()
    asking = new AbortController()
    try {
      const answer = kept.get(typed) ?? (await answerTo(field, typed, asking.signal))
      if (kept.size >= KEPT) kept.clear()
      kept.set(typed, answer)
      // Who has left the field, or typed on, wants none of it.
      if (document.activeElement === field && field.value.trimStart() === typed) show(answer)
    } catch {
      close()
    }
  }
  const move = (step) => {
    const options = [...list.children]
    const at = options.findIndex((option) => option.id === activeId(field))
    const next = (at + step + options.length + 1) % (options.length + 1)
    // One place more than options: the field itself.
    const index = at < 0 ? (step > 0 ? 0 : options.length - 1) : next
    for (const [number, option] of options.entries())
      option.setAttribute('aria-selected', String(number === index))
    const chosen = options[index]
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id)
    else field.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  field.addEventListener('input', (event) => {
    clearTimeout(timer)
    if (!event.isComposing) timer = setTimeout(ask, PAUSE_MS)
  })
  field.addEventListener('compositionend', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE_MS)
  })
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) ask()
      else move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (list.hidden) return
    if (event.key === 'Escape') {
      // The first Escape closes the list, the next one empties the field.
      event.preventDefault()
      close()
    }
    const chosen = document.getElementById(activeId(field))
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      location.assign(chosen.dataset.href)
    }
  })
  // The field keeps the focus, so that the list is still there when the button comes up.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const chosen = event.target.closest('[role="option"]')
    if (chosen) location.assign(chosen.dataset.href)
  })
}

const activeId = (field) => field.getAttribute('aria-activedescendant') ?? ''

function makeList(field) {
  const list = document.createElement('ul')
  list.id = `${field.id}-suggestions`
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', field.dataset.suggestLabel ?? '')
  field.parentElement.append(list)
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-expanded', 'false')
  field.setAttribute('aria-controls', list.id)
  return list
}

function makeStatus(field) {
  const status = document.createElement('p')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  field.form.append(status)
  return status
}

function makeOption({ href, title }, id) {
  const option = document.createElement('li')
  option.id = id
  option.dataset.href = href
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  for (const { text, isHit } of title) {
    const part = document.createElement(isHit ? 'mark' : 'span')
    part.textContent = text
    option.append(part)
  }
  return option
}

async function answerTo(field, typed, signal) {
  const response = await fetch(
    `${field.dataset.suggest}?${new URLSearchParams({ suggest: typed })}`,
    {
      headers: { accept: 'application/json' },
      signal,
    },
  )
  if (!response.ok) throw new Error(`No suggestions: ${response.status}`)
  return response.json()
}
