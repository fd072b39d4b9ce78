// A lost-and-found office: people report what they lost, with a photo, and the office publishes it.
// Runs against Telegram as it is: BOT_TOKEN names the bot, BOT_API_ROOT another server than Telegram's.
import { Bot, GrammyError, InlineKeyboard, InputFile, InputMediaBuilder, Keyboard, session } from 'grammy';

const token = process.env.BOT_TOKEN;
const apiRoot = process.env.BOT_API_ROOT ?? 'https://api.telegram.org';
const bot = new Bot(token, { client: { apiRoot } });

const published = [];

const escapeMarkdown = (text) => text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, '\\$&');
const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

bot.use(session({ initial: () => ({ step: 'idle', what: '', photo: '' }) }));

bot.command('start', (ctx) =>
  ctx.reply(
    `Hello, <b>${escapeHtml(ctx.from.first_name)}</b>! Lost something? ` +
      `<a href="https://example.org/rules">Read the rules</a>, then send /report.`,
    {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: new Keyboard().text('/report').text('/gallery').resized(),
    },
  ),
);

bot.command('report', async (ctx) => {
  ctx.session.step = 'what';
  await ctx.reply('What did you lose?', { reply_markup: { force_reply: true } });
});

bot.command('cancel', async (ctx) => {
  ctx.session.step = 'idle';
  await ctx.reply('Cancelled.', { reply_markup: { remove_keyboard: true } });
});

bot.command('gallery', async (ctx) => {
  if (published.length < 2) {
    await ctx.reply('Too little has been lost.');
    return;
  }
  await ctx.replyWithChatAction('upload_photo');
  await ctx.replyWithMediaGroup(
    published.slice(0, 10).map((report) =>
      InputMediaBuilder.photo(report.photo, {
        caption: `*${escapeMarkdown(report.what)}*`,
        parse_mode: 'MarkdownV2',
      }),
    ),
  );
});

bot.command('list', async (ctx) => {
  const lines = published.map((report, index) => `${index + 1}. ${report.what}`);
  await ctx.replyWithDocument(new InputFile(Buffer.from(lines.join('\n')), 'lost.txt'), { caption: 'All that is lost' });
});

bot.command('tell', async (ctx) => {
  const [person, ...words] = ctx.match.split(' ');
  try {
    await ctx.api.sendMessage(Number(person), words.join(' '));
    await ctx.reply('Told.', { reply_parameters: { message_id: ctx.msg.message_id } });
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 403) {
      await ctx.reply(`Not told: ${error.description}`);
      return;
    }
    throw error;
  }
});

bot.on('message:text', async (ctx, next) => {
  if (ctx.session.step !== 'what') {
    await next();
    return;
  }
  ctx.session.what = ctx.msg.text;
  ctx.session.step = 'photo';
  await ctx.reply(`A photo of _${escapeMarkdown(ctx.msg.text)}_, please\\.`, { parse_mode: 'MarkdownV2' });
});

bot.on('message:photo', async (ctx) => {
  if (ctx.session.step !== 'photo') {
    await ctx.reply('Send /report first.');
    return;
  }
  ctx.session.photo = ctx.msg.photo.at(-1).file_id;
  ctx.session.step = 'idle';
  await ctx.replyWithPhoto(ctx.session.photo, {
    caption: `Lost: <b>${escapeHtml(ctx.session.what)}</b>`,
    parse_mode: 'HTML',
    reply_markup: new InlineKeyboard().text('Publish', 'publish').text('Drop', 'drop').row().url('Rules', 'https://example.org'),
  });
});

bot.on('message:document', async (ctx) => {
  const file = await ctx.getFile();
  const answer = await fetch(`${apiRoot}/file/bot${token}/${file.file_path}`);
  const bytes = await answer.arrayBuffer();
  await ctx.reply(`${ctx.msg.document.file_name} has ${bytes.byteLength} bytes`);
});

bot.callbackQuery('publish', async (ctx) => {
  published.push({ what: ctx.session.what, photo: ctx.session.photo });
  await ctx.answerCallbackQuery({ text: 'Published' });
  await ctx.editMessageCaption({ caption: `Published: ${ctx.session.what}` });
  await ctx.reply('How was it?', { reply_markup: new InlineKeyboard().text('Good', 'vote:good') });
});

bot.callbackQuery(/^vote:(.+)$/, async (ctx) => {
  await ctx.answerCallbackQuery({ text: `Thank you for "${ctx.match[1]}"`, show_alert: true });
  await ctx.editMessageText(`You said <i>${ctx.match[1]}</i>`, { parse_mode: 'HTML' });
});

bot.callbackQuery('drop', async (ctx) => {
  await ctx.answerCallbackQuery();
  await ctx.deleteMessage();
});

bot.on('message', (ctx) => ctx.reply('Send /report, or /help.'));

bot.catch((failure) => console.error('An update failed', failure.error));

await bot.api.setMyCommands([
  { command: 'report', description: 'Report what you lost' },
  { command: 'gallery', description: 'See what is lost' },
]);
await bot.api.setMyCommands([{ command: 'report', description: 'Сообщить о пропаже' }], {
  scope: { type: 'all_private_chats' },
  language_code: 'ru',
});

process.once('SIGTERM', () => bot.stop());
await bot.start({ onStart: (me) => console.log(`${me.username} is ready`) });
