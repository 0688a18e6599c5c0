// The tables of a plan as grids: keys, rows, rows pasted from Excel or Word, undo. What is typed is checked and kept.
// Without this script the same form is saved by its buttons.
const CHECK_AFTER = 700;
const KEEP_AFTER = 5000;
const MOST_UNDONE = 50;

const form = document.getElementById('plan');
const note = document.getElementById('grid-note');
const kept = document.getElementById('kept');
const findings = document.getElementById('findings');
const summary = document.getElementById('check-summary');
const thai = (number) => String(number).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[digit]);

let checkTimer;
let keepTimer;
let asking;
let typed = 0;
let keptUpTo = 0;
let keeping = false;
let conflict = false;
let leaving = false;

class Grid {
  constructor(section) {
    this.section = section;
    this.key = section.dataset.grid;
    this.body = section.querySelector('tbody');
    this.undos = [];
    this.row = 0;
    this.column = 0;
    section.querySelectorAll('[data-scripted]').forEach((part) => { part.hidden = false; });
    section.querySelectorAll('[data-unscripted]').forEach((part) => { part.type = 'button'; part.addEventListener('click', () => this.act('append')); });
    section.querySelectorAll('[data-act]').forEach((button) => button.addEventListener('click', () => this.act(button.dataset.act)));
    this.body.addEventListener('focusin', (event) => this.entered(event.target));
    this.body.addEventListener('change', (event) => this.written(event.target));
    this.body.addEventListener('keydown', (event) => this.pressed(event));
    this.body.addEventListener('paste', (event) => this.pasted(event));
  }

  cells(row) {
    return [...row.querySelectorAll('input, textarea')];
  }

  rows() {
    return [...this.body.rows];
  }

  entered(cell) {
    const row = cell.closest('tr');
    this.row = row.sectionRowIndex;
    this.column = this.cells(row).indexOf(cell);
    this.before = cell.value;
    this.section.querySelector('[data-current]').textContent = thai(this.row + 1);
  }

  written(cell) {
    if (this.before === undefined || cell.value === this.before) {
      return;
    }
    const values = this.values();
    values[this.row][this.column] = this.before;
    this.remember(values);
    this.before = cell.value;
  }

  values() {
    return this.rows().map((row) => this.cells(row).map((cell) => cell.value));
  }

  remember(values) {
    this.undos.push({ values, row: this.row, column: this.column });
    if (this.undos.length > MOST_UNDONE) {
      this.undos.shift();
    }
    this.offerUndo();
  }

  offerUndo() {
    this.section.querySelector('[data-act="undo"]').disabled = this.undos.length === 0;
  }

  blank() {
    const row = this.body.rows[this.body.rows.length - 1].cloneNode(true);
    row.removeAttribute('class');
    this.cells(row).forEach((cell) => {
      cell.value = '';
      cell.defaultValue = '';
      unmark(cell);
    });
    return row;
  }

  // Numbers, ids and labels follow the place of a row.
  renumber(from = 0) {
    this.rows().slice(from).forEach((row, index) => {
      const number = from + index + 1;
      const heading = row.querySelector('th');
      const old = heading.id;
      heading.id = `t.${this.key}.${number}`;
      heading.textContent = thai(number);
      this.cells(row).forEach((cell) => {
        const column = cell.name.slice(`t.${this.key}.`.length);
        cell.id = `t.${this.key}.${number}.${column}`;
        cell.setAttribute('aria-labelledby', cell.getAttribute('aria-labelledby').split(' ').map((id) => (id === old ? heading.id : id)).join(' '));
      });
    });
  }

  act(deed) {
    const rows = this.rows();
    const row = rows[Math.min(this.row, rows.length - 1)];
    switch (deed) {
      case 'insert':
      case 'append':
        this.remember(this.values());
        (deed === 'insert' ? row : rows[rows.length - 1]).after(this.blank());
        this.settled(deed === 'insert' ? this.row + 1 : rows.length, 0);
        break;
      case 'remove':
        this.remember(this.values());
        if (rows.length === 1) {
          row.after(this.blank());
        }
        row.remove();
        this.settled(Math.min(this.row, this.body.rows.length - 1), this.column);
        say(form.dataset.removed);
        break;
      case 'up':
      case 'down': {
        const other = rows[this.row + (deed === 'up' ? -1 : 1)];
        if (other) {
          this.remember(this.values());
          if (deed === 'up') { other.before(row); } else { other.after(row); }
          this.settled(this.row + (deed === 'up' ? -1 : 1), this.column);
        }
        break;
      }
      case 'undo':
        this.undo();
        break;
      default:
    }
  }

  settled(row, column) {
    this.renumber();
    this.focus(row, column);
    changed();
  }

  undo() {
    const last = this.undos.pop();
    if (!last) {
      return;
    }
    this.size(last.values.length);
    this.rows().forEach((row, index) => this.cells(row).forEach((cell, place) => { cell.value = last.values[index][place]; }));
    this.offerUndo();
    this.settled(last.row, last.column);
    say(form.dataset.undone);
  }

  size(count) {
    while (this.body.rows.length < count) {
      this.body.append(this.blank());
    }
    while (this.body.rows.length > count) {
      this.body.rows[this.body.rows.length - 1].remove();
    }
  }

  focus(row, column) {
    const to = this.body.rows[row];
    const cell = to && this.cells(to)[column];
    if (cell) {
      cell.focus();
      this.entered(cell);
    }
    return Boolean(cell);
  }

  pressed(event) {
    const cell = event.target;
    if (event.isComposing || !cell.name) {
      return;
    }
    const go = (row, column) => {
      if (this.focus(row, column)) {
        event.preventDefault();
      }
    };
    if (event.key === 'Enter' && event.altKey && cell.tagName === 'TEXTAREA') {
      event.preventDefault();
      cell.setRangeText('\n', cell.selectionStart, cell.selectionEnd, 'end');
      changed();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.written(cell);
      if (!event.shiftKey && this.row === this.body.rows.length - 1) {
        this.body.append(this.blank());
        this.renumber(this.row + 1);
      }
      this.focus(this.row + (event.shiftKey ? -1 : 1), this.column);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      this.written(cell);
      this.act(event.key === 'ArrowUp' ? 'up' : 'down');
    } else if (event.key === 'ArrowUp' && leavesUp(cell)) {
      go(this.row - 1, this.column);
    } else if (event.key === 'ArrowDown' && leavesDown(cell)) {
      go(this.row + 1, this.column);
    } else if (event.key === 'ArrowLeft' && caret(cell) === 0) {
      go(this.row, this.column - 1);
    } else if (event.key === 'ArrowRight' && caret(cell) === cell.value.length) {
      go(this.row, this.column + 1);
    } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && cell.value === this.before) {
      event.preventDefault();
      this.undo();
    } else if (event.key === ' ' && cell.parentElement.classList.contains('cell-mark')) {
      event.preventDefault();
      cell.value = cell.value.trim() === '' ? '✓' : '';
      this.written(cell);
      changed();
    }
  }

  pasted(event) {
    const table = readTable(event.clipboardData);
    if (!table || form.dataset.writable !== 'yes') {
      return;
    }
    event.preventDefault();
    const heading = this.isHeading(table[0]);
    const rows = heading ? table.slice(1) : table;
    const first = this.row;
    const column = this.column;
    this.remember(this.values());
    const width = this.cells(this.body.rows[first]).length - column;
    this.size(Math.max(this.body.rows.length, first + rows.length + 1));
    rows.forEach((texts, index) => {
      const cells = this.cells(this.body.rows[first + index]);
      texts.slice(0, width).forEach((text, place) => { cells[column + place].value = text; });
    });
    const widest = Math.max(0, ...rows.map((texts) => texts.length));
    const over = rows.reduce((sum, texts) => sum + texts.slice(width).filter((text) => text !== '').length, 0);
    this.settled(first, column);
    say([
      form.dataset.pasted.replace('%r', thai(rows.length)).replace('%c', thai(Math.min(width, widest))),
      heading ? form.dataset.heading : '',
      over > 0 ? form.dataset.over.replace('%o', thai(over)) : '',
    ].filter((part) => part !== '').join(' '));
  }

  // A first row that repeats the headings of the columns is no row.
  isHeading(texts) {
    const plain = (text) => text.replace(/\s+/g, '');
    const headings = new Set([...this.section.querySelectorAll('thead th')].map((th) => plain(th.textContent)));
    const written = texts.filter((text) => text.trim() !== '');
    return written.length > 1 && written.filter((text) => headings.has(plain(text))).length * 2 > written.length;
  }
}

function caret(cell) {
  return cell.selectionStart === cell.selectionEnd ? cell.selectionStart : -1;
}

function oneLine(cell) {
  return cell.tagName === 'INPUT' || cell.scrollHeight < 2 * parseFloat(getComputedStyle(cell).lineHeight) + 8;
}

function leavesUp(cell) {
  return oneLine(cell) || caret(cell) === 0;
}

function leavesDown(cell) {
  return oneLine(cell) || caret(cell) === cell.value.length;
}

// The cells on the clipboard, row by row; nothing where it holds a single text.
function readTable(clipboard) {
  const table = new DOMParser().parseFromString(clipboard.getData('text/html'), 'text/html').querySelector('table');
  const rows = table ? fromMarkup(table) : fromText(clipboard.getData('text/plain'));
  while (rows.length > 1 && rows[rows.length - 1].every((text) => text === '')) {
    rows.pop();
  }
  return rows.length > 1 || (rows.length === 1 && rows[0].length > 1) ? rows : null;
}

// A cell over several rows stands in the first of them, one over several columns in the first of those.
function fromMarkup(table) {
  const taken = [];
  return [...table.rows].map((row, index) => {
    const texts = [];
    let place = 0;
    for (const cell of row.cells) {
      while (taken[index]?.has(place)) {
        texts[place] = '';
        place += 1;
      }
      for (let down = 1; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          (taken[index + down] ??= new Set()).add(place + right);
        }
      }
      texts[place] = cellText(cell);
      for (let right = 1; right < cell.colSpan; right += 1) {
        texts[place + right] = '';
      }
      place += cell.colSpan;
    }
    return [...texts].map((text) => text ?? '');
  });
}

function cellText(cell) {
  cell.querySelectorAll('br').forEach((br) => br.replaceWith('\u2028'));
  cell.querySelectorAll('p, div, li').forEach((block) => block.append('\u2028'));
  return cell.textContent.replace(/\s+/g, (space) => (space.includes('\u2028') ? '\n' : ' ')).trim();
}

// As Excel writes it: tabs between cells, quotes around what holds tabs or line ends.
function fromText(text) {
  const rows = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text) ?? loose(text, pattern);
    rows[rows.length - 1].push((found[1] ?? found[2]).replaceAll('""', '"').trim());
    if (found[3] !== '\t' && found[3] !== '') {
      rows.push([]);
    }
  }
  return rows.filter((row) => row.length > 0);
}

// A quote that was not closed is a letter like any other.
function loose(text, pattern) {
  const rest = /([^\t\r\n]*)(\t|\r?\n|$)/y;
  rest.lastIndex = pattern.lastIndex;
  const found = rest.exec(text);
  pattern.lastIndex = rest.lastIndex;
  return [found[0], undefined, found[1], found[2]];
}

function say(sentence) {
  note.textContent = sentence;
}

function unmark(element) {
  element.classList.remove('wrong', 'looked-at');
  element.removeAttribute('aria-invalid');
  element.removeAttribute('aria-describedby');
}

function mark(element, finding, id) {
  element.classList.toggle('wrong', finding.error || element.classList.contains('wrong'));
  element.classList.toggle('looked-at', !element.classList.contains('wrong'));
  if (finding.error && element.matches('input, textarea')) {
    element.setAttribute('aria-invalid', 'true');
  }
  element.setAttribute('aria-describedby', [element.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
}

function show(answer) {
  form.querySelectorAll('.wrong, .looked-at').forEach(unmark);
  summary.textContent = answer.sentence;
  findings.replaceChildren(...answer.findings.map((finding, index) => {
    const place = document.getElementById(finding.anchor);
    if (place) {
      mark(place, finding, `finding-${index}`);
    }
    return line(finding, index);
  }));
}

function line(finding, index) {
  const item = document.createElement('li');
  item.id = `finding-${index}`;
  item.className = finding.error ? 'field-problem' : 'field-advice';
  const link = document.createElement('a');
  link.href = `#${finding.anchor}`;
  link.textContent = finding.place;
  const kind = document.createElement('span');
  kind.className = 'visually-hidden';
  kind.textContent = finding.error ? findings.dataset.error : findings.dataset.advice;
  item.append(link, ' ', kind, ' ', finding.sentence);
  return item;
}

function jump(event) {
  const link = event.target.closest('a');
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (place) {
    event.preventDefault();
    place.scrollIntoView({ block: 'center', inline: 'center' });
    place.focus({ preventScroll: true });
  }
}

function send(address, extra) {
  return fetch(address, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: { 'X-Seal': form.elements.seal.value, Accept: 'application/json' },
    ...extra,
  });
}

async function check() {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await send(form.dataset.check, { signal: asking.signal });
    if (answer.ok) {
      show(await answer.json());
    }
  } catch (fault) {
    if (fault.name !== 'AbortError') {
      summary.textContent = form.dataset.failed;
    }
  }
}

async function keep() {
  if (keeping || conflict || keptUpTo === typed) {
    return;
  }
  keeping = true;
  const upTo = typed;
  kept.textContent = form.dataset.saving;
  try {
    const answer = await send(form.dataset.keep);
    const said = await answer.json();
    if (answer.ok) {
      form.elements.base.value = said.revision;
      document.getElementById('way-base')?.setAttribute('value', said.revision);
      document.getElementById('revisions').textContent = said.revisions;
      keptUpTo = upTo;
    } else {
      conflict = answer.status === 409 || answer.status === 410;
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

function changed() {
  typed += 1;
  clearTimeout(checkTimer);
  checkTimer = setTimeout(check, CHECK_AFTER);
  keepSoon();
}

if (form.dataset.writable === 'yes') {
  document.querySelectorAll('[data-grid]').forEach((section) => new Grid(section));
  form.addEventListener('input', changed);
  form.addEventListener('submit', () => {
    clearTimeout(keepTimer);
    leaving = true;
  });
  // A large table is too much for a farewell message, so the browser asks.
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && keptUpTo !== typed) {
      keep();
      event.preventDefault();
    }
  });
}
findings.addEventListener('click', jump);
