// Says that files are on their way; large ones take a while.
const form = document.getElementById('upload');

form.addEventListener('submit', () => {
  document.getElementById('upload-note').textContent = form.dataset.waiting;
  form.querySelector('button').disabled = true;
});
