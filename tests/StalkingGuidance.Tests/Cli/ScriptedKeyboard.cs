using StalkingGuidance.Cli.Asking;

namespace StalkingGuidance.Tests.Cli;

/// <summary>Somebody who presses keys: a letter each, Enter for a line's end, Escape for <c>\u001b</c>, Backspace for <c>\b</c>.</summary>
internal sealed class ScriptedKeyboard(string keys) : IKeyboard
{
    private int next;

    public bool IsGivenBack { get; private set; }

    /// <summary>How many keys were not read.</summary>
    public int Left => keys.Length - next;

    public ConsoleKeyInfo Read()
    {
        char key = keys[next++];
        ConsoleKey name = key switch
        {
            '\n' => ConsoleKey.Enter,
            '\b' => ConsoleKey.Backspace,
            '\u001b' => ConsoleKey.Escape,
            _ => ConsoleKey.None,
        };
        return new ConsoleKeyInfo(key, name, shift: false, alt: false, control: false);
    }

    public void Dispose() => IsGivenBack = true;
}
