using System.Globalization;

namespace StalkingGuidance.Tests.Hosting;

/// <summary>The culture of the thread while a test runs.</summary>
internal sealed class UiCulture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public UiCulture(string name) => CultureInfo.CurrentUICulture = new CultureInfo(name);

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
