package dev.entente.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes in a body of up to so many bytes; the server is cut off when there are more. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final long limit;
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private volatile @Nullable Subscription subscription;

  BoundedBody(long limit) {
    this.limit = limit;
  }

  /** Cuts the server off. */
  void abort() {
    Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription opened) {
    subscription = opened;
    opened.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (bytes.size() + (long) buffer.remaining() > limit) {
        abort();
        body.completeExceptionally(
            new FetchException(
                String.format(
                    Locale.ROOT,
                    "Larger than the limit of %.1f MB. Raise the limit with --max-bytes.",
                    limit / 1e6)));
        return;
      }
      byte[] chunk = new byte[buffer.remaining()];
      buffer.get(chunk);
      bytes.write(chunk, 0, chunk.length);
    }
  }

  @Override
  public void onError(Throwable cause) {
    body.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    subscription = null;
    body.complete(bytes.toByteArray());
  }
}
