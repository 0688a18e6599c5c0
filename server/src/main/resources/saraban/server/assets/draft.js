// The picture of the page follows the typing, and what is typed is kept. Without this script the same form is saved by
// its buttons.
const PREVIEW_AFTER = 300;
const KEEP_AFTER = 1500;

const form = document.getElementById('draft');
const sheets = document.getElementById('sheets');
const note = document.getElementById('paper-note');
const kept = document.getElementById('kept');
const touched = new Set();
let previewTimer;
let keepTimer;
let asking;
let typed = 0;
let keptUpTo = 0;
let keeping = false;
let conflict = false;

function body() {
  return new URLSearchParams(new FormData(form));
}

function send(address, extra) {
  return fetch(address, {
    method: 'POST',
    body: body(),
    headers: { 'X-Seal': form.elements.seal.value, Accept: 'application/json' },
    ...extra,
  });
}

async function preview() {
  asking?.abort();
  asking = new AbortController();
  note.textContent = form.dataset.waiting;
  try {
    const answer = await send(form.dataset.preview, { signal: asking.signal });
    if (!answer.ok) {
      note.textContent = '';
      return;
    }
    const paper = await answer.json();
    sayProblems(paper);
    sayPair(paper.pair);
    await showPictures(paper.pictures);
    note.textContent = '';
  } catch (fault) {
    if (fault.name !== 'AbortError') {
      note.textContent = '';
    }
  }
}

// The old picture stays until the new one can be shown.
async function showPictures(addresses) {
  const pictures = addresses.map((address, index) => {
    const picture = new Image(794, 1123);
    picture.className = 'sheet';
    picture.alt = form.dataset.alt.replace('1', index + 1);
    picture.src = address;
    return picture;
  });
  await Promise.all(pictures.map((picture) => picture.decode()));
  sheets.replaceChildren(...pictures);
}

function sayProblems(paper) {
  for (const place of form.querySelectorAll('[data-about]')) {
    const key = place.dataset.about;
    const said = paper.fields[key] ?? { problems: [], missing: [], advice: [] };
    const strict = form.dataset.checked === 'yes' || touched.has(key);
    const problems = strict ? said.missing.concat(said.problems) : said.problems;
    place.querySelectorAll('.field-problem, .field-advice').forEach((old) => old.remove());
    problems.forEach((sentence) => place.append(line('field-problem', sentence)));
    said.advice.forEach((sentence) => place.append(line('field-advice', sentence)));
    for (const input of form.querySelectorAll(`[name="${key}"], [name^="${key}."]`)) {
      if (problems.length > 0) {
        input.setAttribute('aria-invalid', 'true');
      } else {
        input.removeAttribute('aria-invalid');
      }
    }
  }
}

function sayPair(sentence) {
  const place = document.getElementById('pair');
  if (place !== null && place.textContent !== sentence) {
    place.textContent = sentence;
  }
}

function line(kind, sentence) {
  const paragraph = document.createElement('p');
  paragraph.className = kind;
  paragraph.textContent = sentence;
  return paragraph;
}

async function keep(extra) {
  if (keeping || conflict || keptUpTo === typed) {
    return;
  }
  keeping = true;
  const upTo = typed;
  kept.textContent = form.dataset.saving;
  try {
    const answer = await send(form.dataset.keep, extra);
    const said = await answer.json();
    if (answer.ok) {
      form.elements.base.value = said.revision;
      document.getElementById('revisions').textContent = said.revisions;
      keptUpTo = upTo;
    } else {
      conflict = answer.status === 409;
    }
    kept.textContent = said.sentence ?? form.dataset.failed;
    kept.classList.toggle('field-problem', !answer.ok);
  } catch {
    kept.textContent = form.dataset.failed;
  } finally {
    keeping = false;
  }
  if (typed !== upTo) {
    keepSoon();
  }
}

function keepSoon() {
  clearTimeout(keepTimer);
  keepTimer = setTimeout(keep, KEEP_AFTER);
}

function changed(event) {
  typed += 1;
  const name = event.target.name ?? '';
  if (name !== '') {
    touched.add(name.split('.')[0]);
  }
  clearTimeout(previewTimer);
  previewTimer = setTimeout(preview, PREVIEW_AFTER);
  keepSoon();
}

// A row more for what is sent along, in front of its empty last one.
function offerRows(fieldset) {
  let button = fieldset.querySelector('[data-more]');
  if (button === null) {
    button = document.createElement('button');
    button.className = 'btn btn-outline-primary btn-sm';
    button.textContent = form.dataset.add;
    fieldset.append(button);
  }
  button.type = 'button';
  button.addEventListener('click', () => {
    const rows = fieldset.querySelectorAll('[data-row]');
    const row = rows[rows.length - 1].cloneNode(true);
    row.querySelectorAll('input, select').forEach((input) => {
      input.value = '';
      input.removeAttribute('id');
      input.setAttribute('aria-label', input.getAttribute('aria-label').replace(/\d+/, rows.length + 1));
    });
    row.querySelectorAll('.row-latest').forEach((latest) => latest.remove());
    row.querySelectorAll('.row-drop').forEach(dropHere);
    rows[rows.length - 1].after(row);
    row.querySelector('input, select').focus();
  });
  fieldset.querySelectorAll('.row-drop').forEach(dropHere);
}

// A row goes at once; the last one is only emptied.
function dropHere(button) {
  button.type = 'button';
  button.addEventListener('click', () => {
    const row = button.closest('[data-row]');
    const rows = row.parentElement.querySelectorAll('[data-row]');
    if (rows.length > 1) {
      (row.nextElementSibling?.querySelector('input, select') ?? rows[0].querySelector('input, select')).focus();
      row.remove();
    } else {
      row.querySelectorAll('input, select').forEach((input) => { input.value = ''; });
    }
    form.dispatchEvent(new Event('change'));
  });
}

form.addEventListener('input', changed);
form.addEventListener('change', changed);
form.addEventListener('submit', () => {
  clearTimeout(keepTimer);
  conflict = true;
});
document.querySelectorAll('[data-rows]').forEach(offerRows);
window.addEventListener('pagehide', () => keep({ keepalive: true }));
