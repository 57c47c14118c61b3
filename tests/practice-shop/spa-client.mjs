// The single-page variant in the browser: links and forms without a load, bodies that arrive late and in two parts.
const main = document.querySelector('main');

async function show(address, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState']({}, '', address);
  main.textContent = '불러오는 중…';
  const answer = await fetch(`/api/view${location.pathname.replace(/^\/spa/, '')}${location.search}`);
  const { title, body } = await answer.json();
  const template = document.createElement('template');
  template.innerHTML = body;
  const late = [...template.content.querySelectorAll('[data-late]')].map((element) => {
    const hole = document.createElement('div');
    element.replaceWith(hole);
    return { element, hole };
  });
  document.title = title;
  main.replaceChildren(template.content);
  setTimeout(() => {
    for (const { element, hole } of late) hole.replaceWith(element);
    main.dataset.ready = location.pathname;
  }, 250);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/spa"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  show(link.getAttribute('href'));
});

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const answer = await fetch(form.getAttribute('action'), {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  });
  show((await answer.json()).to);
});

addEventListener('popstate', () => show(location.pathname + location.search, { replace: true }));
show(location.pathname + location.search, { replace: true });
