const WIDTH = 960;
const HEIGHT = 1280;

const LOOKS = {
  passport: { paper: '#e8dcc5', ink: '#5b2333', lines: ['SPECIMEN · ОБРАЗЕЦ', 'EXAMPLE ANNA', '01.02.1990', '00 00 000001'] },
  otherPassport: { paper: '#cfdcea', ink: '#1d3557', lines: ['SPECIMEN · ОБРАЗЕЦ', 'EXAMPLE BEN', '03.04.1985', '00 00 000002'] },
  registration: { paper: '#e8dcc5', ink: '#3d405b', lines: ['SPECIMEN · ОБРАЗЕЦ', 'EXAMPLE STREET 1', 'EXAMPLE CITY', ''] },
  bill: { paper: '#f4f4f0', ink: '#2b2d42', lines: ['EXAMPLE POWER', 'BILL 000000', 'EXAMPLE STREET 1', '12.34'] },
  selfie: { paper: '#d8e2dc', ink: '#6d597a', lines: ['', '', 'SPECIMEN · ОБРАЗЕЦ', ''] },
  dark: { paper: '#1b1b1e', ink: '#2c2c31', lines: ['SPECIMEN · ОБРАЗЕЦ', '', '', ''] },
};

/** The names of the ready-made pictures. */
export const ready = Object.keys(LOOKS);

function draw(canvas, { paper, ink, lines }) {
  canvas.fillStyle = paper;
  canvas.fillRect(0, 0, WIDTH, HEIGHT);
  canvas.strokeStyle = ink;
  canvas.lineWidth = 6;
  canvas.strokeRect(48, 48, WIDTH - 96, HEIGHT - 96);
  canvas.fillStyle = ink;
  canvas.beginPath();
  canvas.arc(280, 330, 110, 0, 2 * Math.PI);
  canvas.fill();
  canvas.beginPath();
  canvas.ellipse(280, 620, 190, 150, 0, Math.PI, 0);
  canvas.fill();
  canvas.font = '600 52px sans-serif';
  lines.forEach((line, row) => canvas.fillText(line, 100, 760 + row * 110, WIDTH - 200));
}

function encoded(canvas) {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.8);
  });
}

/** A ready-made picture, the same bytes every time: `{blob, name, width, height}`. */
export async function picture(name) {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  draw(canvas.getContext('2d'), LOOKS[name]);
  return { blob: await encoded(canvas), name: `${name}.jpg`, width: WIDTH, height: HEIGHT };
}

const LONGEST_SIDE = 2560;

/** Somebody's own picture as Telegram's apps send photos: a JPEG, made smaller where it is large. Rejects what is no picture. */
export async function asPhoto(file) {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d');
  // A JPEG knows no transparency, and would be black there.
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return { blob: await encoded(canvas), name: file.name, width: canvas.width, height: canvas.height };
}
