using System.Resources;
using Microsoft.Extensions.Localization;

namespace StalkingGuidance.Hosting;

/// <summary>A localizer of an app, which answers as it did before, and from the content where it has no answer. Thread-safe.</summary>
/// <param name="app">The localizer as the app's own factory made it.</param>
/// <param name="content">The content.</param>
internal sealed class AppLocalizer(IStringLocalizer app, ContentLocalizer content) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            LocalizedString own = app[name];
            return own.ResourceNotFound ? content.Find(name) ?? own : own;
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            LocalizedString own = app[name, arguments];
            return own.ResourceNotFound ? content.Find(name, arguments) ?? own : own;
        }
    }

    /// <summary>What the app's own localizer lists, so that an app which lists its words is not given thousands more; the content where the app has no words for the type at all.</summary>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        HasOwn() ? app.GetAllStrings(includeParentCultures) : content.GetAllStrings(includeParentCultures);

    // Over resources, the framework tells that there are none by this exception alone.
    private bool HasOwn()
    {
        try
        {
            return app.GetAllStrings(includeParentCultures: true).Any();
        }
        catch (MissingManifestResourceException)
        {
            return false;
        }
    }
}
