using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Hosting;

/// <summary>Makes localizers that ask the app's resources first and then the content. Thread-safe.</summary>
internal sealed class ContentLocalizerFactory : IStringLocalizerFactory
{
    /// <summary>The key under which the app's own factory stands among the services.</summary>
    public const string App = "StalkingGuidance.Hosting.App";

    private readonly IStringLocalizerFactory app;
    private readonly ContentLocalizer content;

    public ContentLocalizerFactory([FromKeyedServices(App)] IStringLocalizerFactory app, ContentStrings strings, IOptions<StalkingGuidanceOptions> options)
    {
        this.app = app;
        content = new ContentLocalizer(strings, options.Value.Overrides is { } overrides ? app.Create(overrides) : null);
    }

    public IStringLocalizer Create(Type resourceSource) =>
        resourceSource == typeof(ContentPack) ? content : new AppLocalizer(app.Create(resourceSource), content);

    public IStringLocalizer Create(string baseName, string location) => new AppLocalizer(app.Create(baseName, location), content);
}
