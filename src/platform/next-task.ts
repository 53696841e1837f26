/**
 * Goes on in a task of its own, so that a key or a frame can come between. Unlike a timer it is not put off when it is
 * asked for again and again, nor in a hidden tab.
 */
export function nextTask(action: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    action();
  });
  port1.start();
  port2.postMessage(null);
}
