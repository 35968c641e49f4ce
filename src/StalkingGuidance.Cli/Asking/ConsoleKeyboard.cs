namespace StalkingGuidance.Cli.Asking;

/// <summary>The keyboard of this process. Ctrl-C is a key like others while it is held, so that it can clear the screen first.</summary>
internal sealed class ConsoleKeyboard : IKeyboard
{
    public ConsoleKeyboard() => Console.TreatControlCAsInput = true;

    public ConsoleKeyInfo Read() => Console.ReadKey(intercept: true);

    public void Dispose() => Console.TreatControlCAsInput = false;
}
