namespace StalkingGuidance.Cli.Asking;

/// <summary>Keys, one by one and not shown. Gives the keyboard back when it is disposed.</summary>
internal interface IKeyboard : IDisposable
{
    ConsoleKeyInfo Read();
}
